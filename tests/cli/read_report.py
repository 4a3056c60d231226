"""Reads a report as a program would, and fails on what no report may have.

Usage: read_report.py FILE.html
Prints one JSON object: sections[], tiles{} (name: number, or null where words stand instead), rows{} (first cell: the numbers of the row; of rows that
begin alike the first), text.
"""
import html.parser
import json
import sys

VOID = {"meta", "br", "hr", "img", "link", "input"}
DRAWN = {"line", "polyline", "polygon", "rect", "circle"}
KNOWN = {"html", "head", "title", "style", "body", "header", "h1", "dl", "dt", "dd", "main", "section", "h2", "p", "div", "table", "caption", "thead", "tbody", "tr", "th", "td",
         "figure", "figcaption", "details", "summary", "footer", "bdi", "data", "span", "svg", "desc", "text"} | VOID | DRAWN
NAMESPACE = "http://www.w3.org/2000/svg"


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = []
        self.sections = []
        self.tiles = {}
        self.text = []
        self.head = ""
        self.rows = {}
        self.row = None
        self.numbers = []
        self.part = ""
        self.policy = ""

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        assert tag in KNOWN, f"<{tag}>"
        for name, value in attributes:
            assert not name.startswith("on") and name not in ("href", "src"), name
            assert name == "xmlns" or "://" not in (value or ""), value
            assert name != "xmlns" or value == NAMESPACE, value
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        if tag == "p" and values.get("class") in ("name", "value"):
            self.part = values["class"]
            if self.part == "name":
                self.head = ""
            else:
                self.tiles[self.head] = None
        if tag == "tr":
            self.row = ""
            self.numbers = []
        if tag == "data" and self.row is not None:
            self.numbers.append(float(values["value"]))
        if tag == "data" and self.part == "value":
            self.tiles[self.head] = float(values["value"])
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        assert tag in DRAWN, f"<{tag}/>"
        assert all("://" not in (value or "") for _, value in attributes)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()
        if tag == "p":
            self.part = ""
        if tag == "tr":
            self.rows.setdefault(self.row, self.numbers)
            self.row = None

    def handle_data(self, text):
        if self.part == "name":
            self.head += text
        if self.row is not None and "th" in self.open:
            self.row += text
        if "h2" in self.open:
            self.sections.append(text)
        if "style" not in self.open:
            self.text.append(text)


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        source = file.read()
    page = Page()
    page.feed(source)
    page.close()
    assert not page.open, page.open
    assert page.policy == "default-src 'none'; style-src 'unsafe-inline'", page.policy
    text = "".join(page.text)
    assert not any(c < " " and c != "\n" for c in text) and not any(c in text for c in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
    print(json.dumps({"sections": page.sections, "tiles": page.tiles, "rows": page.rows, "text": text}))


main()
