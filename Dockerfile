# Builds the product and packs it into an image:
#   docker build -t duibiao . && docker run -p 8080:8080 -v duibiao:/data -e DUIBIAO_ADMIN_PASSWORD=… duibiao
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q -DskipTests package && java -Djarmode=tools -jar target/duibiao.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
# The embedded PostgreSQL refuses to run as root; a database elsewhere is named by DATABASE_URL.
RUN useradd --create-home duibiao && mkdir /data && chown duibiao /data
# Libraries change seldom, the program often: each a layer of its own.
COPY --from=build /layers/dependencies/ /app/
COPY --from=build /layers/snapshot-dependencies/ /app/
COPY --from=build /layers/application/ /app/
USER duibiao
# A start on an empty database teaches the virtual machine which classes it will need; later starts take half the time.
RUN java -XX:AOTCacheOutput=/home/duibiao/duibiao.aot -Dspring.context.exit=onRefresh -Dduibiao.data=/home/duibiao/training -jar /app/duibiao.jar \
  && rm -rf /home/duibiao/training
# Production: does not start without DUIBIAO_ADMIN_PASSWORD as long as nobody can manage accounts.
ENV SPRING_PROFILES_ACTIVE=production
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /login HTTP/1.0\\r\\nAccept: text/html\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:AOTCache=/home/duibiao/duibiao.aot", "-Dduibiao.data=/data", "-jar", "/app/duibiao.jar"]
