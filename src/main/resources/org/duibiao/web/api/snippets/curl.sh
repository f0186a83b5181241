# 宣城市的地区生产总值，JSON
curl -G '{base}/api/v1/observations' \
  --data-urlencode 'region=宣城市' --data-urlencode 'indicator=gdp' --data-urlencode 'limit=5'

# 天津市与宣城市 2021 年对比，Excel 工作簿
curl -G -OJ '{base}/api/v1/exports/comparison.xlsx' \
  --data-urlencode 'region=天津市' --data-urlencode 'region=宣城市' --data-urlencode 'theme=economy' --data-urlencode 'year=2021'
