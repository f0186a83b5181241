import csv, io, json, urllib.parse, urllib.request

BASE = "{base}/api/v1"

def get(path, **query):
    return urllib.request.urlopen(BASE + path + "?" + urllib.parse.urlencode(query, doseq=True)).read().decode("utf-8")

# all observations of a region, page by page
items, offset = [], 0
while True:
    page = json.loads(get("/observations", region="341800", year=2021, limit=500, offset=offset))
    items += page["items"]
    offset += page["limit"]
    if offset >= page["total"]:
        break
print(len(items), items[0]["sentence"])

# a comparison as a table
rows = list(csv.DictReader(io.StringIO(get("/exports/comparison.csv", region=["120000", "341800"], theme="economy", year=2021))))
print(rows[0]["指标"], rows[0]["地区"], rows[0]["数值"], rows[0]["单位"])
