base <- "{base}/api/v1"

# a comparison as a data frame
comparison <- read.csv(paste0(base, "/exports/comparison.csv?region=120000&region=341800&theme=economy&year=2021"),
                       encoding = "UTF-8", check.names = FALSE)
head(comparison[, c("指标", "地区", "数值", "单位")])

# measures as JSON (install.packages("jsonlite"))
measures <- jsonlite::fromJSON(paste0(base, "/measures?region=120000&limit=100"))$items
table(measures$category)
