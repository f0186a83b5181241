# Builds the product and packs it into a small image: docker build -t duibiao . && docker run -p 8080:8080 -v duibiao:/data duibiao
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q -DskipTests package && java -Djarmode=tools -jar target/duibiao.jar extract --destination /app

FROM eclipse-temurin:25-jre
# The embedded PostgreSQL refuses to run as root; a database elsewhere is named by DATABASE_URL.
RUN useradd --create-home duibiao && mkdir /data && chown duibiao /data
COPY --from=build /app /app
USER duibiao
WORKDIR /data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/app/duibiao.jar"]
