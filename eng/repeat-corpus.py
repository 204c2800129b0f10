#!/usr/bin/env python3
"""Prints a long stream of NDJSON documents: the texts of samples/corpus over and over, each time under new ids.

  eng/repeat-corpus.py 1GB > stream.ndjson       # at least so many bytes, whole documents
  eng/repeat-corpus.py 18 | reports extract -    # so many documents

With --ascii every character beyond ASCII is written as \\uXXXX, as many programs write JSON.
"""
import argparse
import itertools
import json
import pathlib
import re
import sys

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "samples" / "corpus"
SIZES = {"": None, "KB": 10**3, "MB": 10**6, "GB": 10**9}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("size", help="a number of documents, or of bytes with KB, MB or GB behind it")
    arguments.add_argument("--ascii", action="store_true", help="escape characters beyond ASCII")
    options = arguments.parse_args()
    size = re.fullmatch(r"(\d+)(KB|MB|GB|)", options.size)
    if size is None:
        arguments.error(f"'{options.size}' is no number of documents, and no size such as 1GB")
    factor = SIZES[size[2]]
    documents = None if factor else int(size[1])
    left = int(size[1]) * factor if factor else 0

    texts = []
    for path in sorted(CORPUS.glob("*.txt")):
        text = json.dumps(path.read_bytes().decode("utf-8-sig"), ensure_ascii=options.ascii)
        texts.append((path.stem, f', "text": {text}}}\n'.encode()))

    for number in itertools.count():
        if number == documents or (factor and left <= 0):
            return
        stem, rest = texts[number % len(texts)]
        line = f'{{"id": "{stem}-{number // len(texts)}"'.encode() + rest
        sys.stdout.buffer.write(line)
        left -= len(line)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        sys.stderr.close()
