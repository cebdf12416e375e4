"""A reverse proxy as gateways are: it can stand under a path, ask a key in the query string, and keeps a log.

usage: proxy.py UPSTREAM LOG [PREFIX [KEY]]
Prints its port. LOG gets one JSON object a line: path (with its query, without prefix and key), status."""
import http.client
import json
import sys
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

UPSTREAM = urllib.parse.urlsplit(sys.argv[1])
LOG = open(sys.argv[2], "a", buffering=1)
PREFIX = sys.argv[3] if len(sys.argv) > 3 else ""
KEY = sys.argv[4] if len(sys.argv) > 4 else ""
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "te", "trailer", "upgrade", "host"}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def forward(self):
        path, _, query = self.path.partition("?")
        parts = [p for p in query.split("&") if p]
        if not path.startswith(PREFIX):
            return self.refuse(404, "outside " + PREFIX)
        if KEY and "key=" + KEY not in parts:
            return self.refuse(401, "the key is missing")
        query = "&".join(p for p in parts if not KEY or p != "key=" + KEY)
        self.answer((path[len(PREFIX):] or "/") + ("?" + query if query else ""))

    do_GET = do_HEAD = do_OPTIONS = do_POST = forward

    def answer(self, target):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {k: v for k, v in self.headers.items() if k.lower() not in HOP_BY_HOP}
        if PREFIX:
            headers.update({"X-Forwarded-Host": self.headers["Host"], "X-Forwarded-Proto": "http", "X-Forwarded-Prefix": PREFIX})
        headers["Host"] = UPSTREAM.netloc if PREFIX else self.headers["Host"]
        upstream = http.client.HTTPConnection(UPSTREAM.hostname, UPSTREAM.port, timeout=60)
        try:
            upstream.request(self.command, target, body or None, headers)
            response = upstream.getresponse()
            content = response.read()
        finally:
            upstream.close()
        self.log(target, response.status)
        self.send_response_only(response.status, response.reason)
        for name, value in response.getheaders():
            if name.lower() not in HOP_BY_HOP | {"content-length"}:
                self.send_header(name, value)
        if response.status not in (204, 304):
            self.send_header("Content-Length", response.getheader("Content-Length") or str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def refuse(self, status, why):
        self.log(self.path, status)
        self.send_response(status)
        self.send_header("Content-Length", str(len(why)))
        self.end_headers()
        self.wfile.write(why.encode())

    def log(self, target, status):
        LOG.write(json.dumps(dict(path=target, status=status)) + "\n")

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
