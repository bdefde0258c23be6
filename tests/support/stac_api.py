# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A small STAC API for tests: it does what is asked, or what it is told to do wrong."""

from __future__ import annotations

from image_collections.tests.support.web_server import Reply, WebServer


class Api:
    """Answers searches over items, a page at a time; `wrong` replaces answers by path.

    `ignores` are parts of a search that it does not look at: bbox, datetime, collections. With
    `only_get` it takes no body.
    """

    def __init__(self, items, *, page=2, only_get=False, ignores=(), conformance=()):
        self.items = items
        self.page = page
        self.only_get = only_get
        self.ignores = set(ignores)
        self.conformance = list(conformance)
        self.wrong = {}
        self.refuses_filters = False
        self.collections = {}
        self.server = WebServer(self.answer)

    @property
    def address(self):
        return self.server.address

    @property
    def asked(self):
        return self.server.asked

    def searches(self):
        return [each for each in self.asked if each.path == "/search"]

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.server.close()

    def answer(self, asked):
        wrong = self.wrong.get(asked.path)
        if callable(wrong):
            wrong = wrong(asked)
        if wrong is not None:
            return wrong
        if asked.path in ("", "/"):
            return self.landing_page()
        if asked.path == "/search":
            return self.search(asked)
        if asked.path.startswith("/collections/"):
            key = asked.path.rpartition("/")[2]
            if key in self.collections:
                return self.collections[key]
        return Reply({"code": "NotFoundError", "description": "nothing here"}, 404)

    def landing_page(self):
        links = [{"rel": "search", "href": f"{self.address}/search", "method": "GET"}]
        if not self.only_get:
            links.append({"rel": "search", "href": f"{self.address}/search", "method": "POST"})
        return {
            "type": "Catalog",
            "id": "test",
            "stac_version": "1.0.0",
            "description": "test",
            "conformsTo": self.conformance,
            "links": links,
        }

    def search(self, asked):
        if asked.method == "POST" and self.only_get:
            return Reply({"description": "Method not allowed"}, 405)
        body = asked.record if asked.method == "POST" else self.of_query(asked.query)
        if self.refuses_filters and ("filter" in body or "query" in body):
            return Reply({"description": "unknown filter"}, 400)
        found = [item for item in self.items if self.meets(item, body)]
        start = int(body.get("token", 0))
        size = min(self.page, int(body.get("limit", 10)))
        page = {"type": "FeatureCollection", "features": found[start : start + size], "links": []}
        if start + size < len(found):
            page["links"].append(self.next_link(asked, body, start + size))
        return page

    def next_link(self, asked, body, token):
        if asked.method == "POST":
            return {
                "rel": "next",
                "href": f"{self.address}/search",
                "method": "POST",
                "body": {"token": token},
                "merge": True,
            }
        query = "&".join(f"{key}={value}" for key, value in {**asked.query, "token": token}.items())
        return {"rel": "next", "href": f"/search?{query}"}

    def of_query(self, query):
        body = dict(query)
        if "collections" in body:
            body["collections"] = body["collections"].split(",")
        if "bbox" in body:
            body["bbox"] = [float(each) for each in body["bbox"].split(",")]
        return body

    def meets(self, item, body):
        keys = body.get("collections")
        if keys and "collections" not in self.ignores and item.get("collection") not in keys:
            return False
        if "bbox" in body and "bbox" not in self.ignores:
            west, south, east, north = body["bbox"]
            assert -180 <= west <= east <= 180, body["bbox"]
            left, bottom, right, top = item["bbox"]
            if left > east or right < west or bottom > north or top < south:
                return False
        if "datetime" in body and "datetime" not in self.ignores:
            first, last = body["datetime"].split("/")
            moment = item["properties"]["datetime"]
            if first != ".." and moment < first:
                return False
            if last != ".." and moment > last:  # the end is part of it
                return False
        return True
