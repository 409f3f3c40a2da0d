#!/usr/bin/env python3
"""Prints made-up profiles as JSON Lines, for `careerpath batch`.

    people.py COUNT [SEED] [GRAPH]

Each person holds a role of the graph and wants one that a chain of moves leads to. The same
arguments always print the same lines.
"""
import json
import random
import sys


def reachable(moves, start):
    """The roles that chains of moves lead to from a role."""
    found, waiting = {start}, [start]
    while waiting:
        for role in moves.get(waiting.pop(), []):
            if role not in found:
                found.add(role)
                waiting.append(role)
    return sorted(found - {start})


def main(count, seed=1, path="Graphs/ml-careers.json"):
    with open(path, encoding="utf-8") as file:
        graph = json.load(file)
    moves = {}
    for move in graph["transitions"]:
        moves.setdefault(move["from"], []).append(move["to"])
    targets = {role["id"]: reachable(moves, role["id"]) for role in graph["roles"]}
    roles = [role for role in targets if targets[role]]
    skills = [skill["id"] for skill in graph["skills"]]
    dice = random.Random(seed)
    for number in range(1, count + 1):
        role = dice.choice(roles)
        person = {"format": 1, "id": f"p{number}", "role": role}
        if dice.random() < 0.7:
            person["years"] = round(dice.uniform(0, 15), 1)
        if dice.random() < 0.5:
            person["yearsInRole"] = round(dice.uniform(0, 4), 1)
        if dice.random() < 0.7:
            held = dice.sample(skills, min(len(skills), dice.randint(1, 6)))
            person["skills"] = {skill: dice.randint(1, 5) for skill in held}
        person["hoursPerWeek"] = dice.choice([2, 3, 5, 8, 10, 15])
        if dice.random() < 0.05:
            person["breaks"] = [{"from": "2028-03", "to": "2028-09"}]
        if dice.random() < 0.05:
            person["workShares"] = [{"share": 0.6, "from": "2027", "to": "2029"}]
        person["target"] = dice.choice(targets[role])
        print(json.dumps(person))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(*map(int, arguments[:2]), *arguments[2:])
