"""Readers of datasets by the grammars of those who are to read them. Each gives (text, labels) for every record, in order, and fails on what
its grammar does not have. `task` has what the reader's user would know: labels (keys in order), is_single, paths (key → path in the tree)."""

import csv
import json
import os
import re
import subprocess
from datetime import datetime

import jsonschema
import yaml

from dataset_schemas import SCHEMAS


def bytes_of(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def only_once(pairs):
    names = [name for name, _ in pairs]
    assert len(names) == len(set(names)), f"a key twice: {names}"
    return dict(pairs)


def parsed(text):
    return json.loads(text, object_pairs_hook=only_once)


def lines_of(folder, name):
    """JSON Lines: only a line feed ends a line."""
    data = bytes_of(folder, name).decode("utf-8", "strict")
    assert data == "" or data.endswith("\n"), f"{name} ends in the middle of a line"
    return [parsed(line) for line in data.split("\n")[:-1]]


def checked(kind, records):
    validator = jsonschema.Draft7Validator(SCHEMAS[kind])
    for number, record in enumerate(records, 1):
        for error in validator.iter_errors(record):
            raise AssertionError(f"{kind}, record {number}, {list(error.absolute_path)}: {error.message[:300]}")
    return records


def answer_of(text, task):
    """What a model that was trained so would answer."""
    labels = [text] if task["is_single"] else json.loads(text)
    assert all(label in task["labels"] for label in labels), labels
    return labels


def chat(name, user, assistant):
    def read(folder, task):
        return [(user(r), answer_of(assistant(r), task)) for r in checked(task["format"], lines_of(folder, name))]

    return read


def pairs(chosen, rejected, prompt):
    """Of each pair the text, the chosen answer, and the rejected one, which must be another."""

    def read(folder, task):
        found = []
        for record in checked(task["format"], lines_of(folder, "train.jsonl")):
            right, wrong = (answer_of(record[side][0]["content"], task) for side in (chosen, rejected))
            assert sorted(right) != sorted(wrong), record
            found.append((prompt(record), right, wrong))
        return found

    return read


def unpaired(folder, task):
    records = checked("trl-unpaired", lines_of(folder, "train.jsonl"))
    read = [(r["prompt"][1]["content"], answer_of(r["completion"][0]["content"], task), r["label"]) for r in records]
    return [(text, labels) for text, labels, is_right in read if is_right], [(text, labels) for text, labels, is_right in read if not is_right]


def vertex(folder, task):
    read = []
    for record in checked("vertex", lines_of(folder, "data.jsonl")):
        annotations = [record["classificationAnnotation"]] if task["is_single"] else record["classificationAnnotations"]
        read.append((record["textContent"], [a["displayName"] for a in annotations]))
    return read


def llama_factory(kind, columns, take):
    def read(folder, task):
        info = parsed(bytes_of(folder, "dataset_info.json"))
        assert list(info) == ["docket_train"], info
        entry = info["docket_train"]
        assert entry["formatting"] == kind and entry["columns"] == columns, entry
        records = parsed(bytes_of(folder, entry["file_name"]))
        return [(text, answer_of(said, task)) for text, said in map(take, checked(kind, records))]

    return read


def hf_dataset(folder, task):
    card = bytes_of(folder, "README.md").decode()
    assert card.startswith("---\n"), card[:20]
    facts = yaml.safe_load(card.split("\n---\n")[0])
    assert facts["task_categories"] == ["text-classification"] and facts["size_categories"] in (["n<1K"], ["1K<n<10K"]), facts
    (config,) = facts["configs"]
    assert config["config_name"] == "default"
    (part,) = config["data_files"]
    assert part["split"] == "train"
    features = {feature.pop("name"): feature for feature in facts["dataset_info"]["features"]}
    read = []
    for record in lines_of(folder, part["path"]):
        assert set(record) == set(features), record
        assert isinstance(record["id"], str) and isinstance(record["text"], str)
        if task["is_single"]:
            names = features["label"]["dtype"]["class_label"]["names"]
            assert list(names) == [str(i) for i in range(len(names))] and type(record["label"]) is int
            labels = [names[str(record["label"])]]
        else:
            assert features["labels"] == {"sequence": "string"} and all(isinstance(label, str) for label in record["labels"])
            labels = record["labels"]
        read.append((record["text"], labels))
    return read


def spacy(folder, task):
    """textcat wants one category at 1, textcat_multilabel any number; each example has every label, in one order."""
    read = []
    for record in checked("spacy", lines_of(folder, "train.jsonl")):
        assert list(record["cats"]) == task["labels"], record["cats"]
        labels = [label for label, value in record["cats"].items() if value == 1.0]
        assert not task["is_single"] or len(labels) == 1, record
        read.append((record["text"], labels))
    return read


def fasttext_words(line):
    return [word for word in re.split("[ \t\v\f\r\0]", line) if word]


def fasttext(folder, task):
    """Its own grammar (dictionary.cc): a line is words, those that begin with __label__ are labels; </s> would end it."""
    data = bytes_of(folder, "train.txt").decode()
    read = []
    for line in data.split("\n")[:-1]:
        words = fasttext_words(line)
        assert "</s>" not in words, line
        labels = [word for word in words if word.startswith("__label__")]
        assert words[: len(labels)] == labels, line
        read.append((" ".join(words[len(labels) :]), [label.removeprefix("__label__") for label in labels]))
    return read


def fasttext_program(program, folder, scratch):
    """What the real program makes of it: labels that it knows, and examples that it tests."""
    train, model = os.path.join(folder, "train.txt"), os.path.join(scratch, "model")
    options = ["-epoch", "1", "-dim", "2", "-thread", "1", "-minCount", "1", "-bucket", "1", "-loss", "ova"]
    told = subprocess.run([program, "supervised", "-input", train, "-output", model, *options], capture_output=True, text=True, check=True).stderr
    tested = subprocess.run([program, "test", model + ".bin", train], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Number of labels:\s+(\d+)", told).group(1)), int(re.search(r"^N\s+(\d+)", tested, re.M).group(1))


def unguarded(cell):
    """A cell without the apostrophe that keeps spreadsheets from evaluating it."""
    behind = cell.lstrip("'")
    return cell[1:] if cell.startswith("'") and behind[:1] in ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠") else cell


def csv_rows(folder, name):
    data = bytes_of(folder, name)
    assert b"\r\n" in data
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    for row in rows:
        assert None not in row and None not in row.values(), row
        for cell in row.values():
            assert cell[:1] not in ("=", "+", "-", "@", "\t"), f"a spreadsheet would evaluate {cell!r}"
    return [{name: unguarded(cell) for name, cell in row.items()} for row in rows]


def csv_dataset(folder, task):
    column = "label" if task["is_single"] else "labels"
    return [(row["text"], answer_of(row[column], task)) for row in csv_rows(folder, "records.csv")]


def crowd_kit(folder, task):
    """(task, worker, labels) for each row."""
    rows = csv_rows(folder, "labels.csv")
    assert all(list(row) == ["task", "worker", "label"] for row in rows)
    return [(row["task"], row["worker"], answer_of(row["label"], task)) for row in rows]


def native(folder, task):
    return [(record["text"], record["resolution"]["labels"]) for record in lines_of(folder, "records.jsonl")]


def label_studio_labels(result, task):
    if not result:
        return []
    (region,) = result
    if region["type"] == "choices":
        return region["value"]["choices"]
    by_path = {tuple(path): key for key, path in task["paths"].items()}
    return [by_path[tuple(path)] for path in region["value"]["taxonomy"]]


def label_studio(folder, task):
    """The text and the answer of each annotator, in the order of the meta."""
    tasks = checked("label-studio", parsed(bytes_of(folder, "tasks.json")))
    ids = [r["id"] for t in tasks for side in ("annotations", "predictions") for one in t[side] for r in one["result"]]
    assert len(ids) == len(set(ids)), "ids of results are distinct over all tasks"
    is_tree = any(len(path) > 1 for path in task["paths"].values())
    kinds = {r["type"] for t in tasks for one in t["annotations"] for r in one["result"]}
    assert kinds == {"taxonomy" if is_tree else "choices"}, kinds
    return [(t["data"]["text"], dict(zip(t["meta"]["annotators"], (label_studio_labels(a["result"], task) for a in t["annotations"]), strict=True))) for t in tasks]


def doccano(folder, task):
    return [(record["text"], record["label"]) for record in checked("doccano", lines_of(folder, "all.jsonl"))]


def prodigy(folder, task):
    read = []
    for record in checked("prodigy", lines_of(folder, "train.jsonl")):
        assert [option["id"] for option in record["options"]] == task["labels"], record["options"]
        assert set(record["accept"]) <= set(task["labels"]) and record["answer"] == "accept"
        read.append((record["text"], record["accept"]))
    return read


def argilla(folder, task):
    """The text and the answer of each user."""
    users = {user["id"]: user["username"] for user in parsed(bytes_of(folder, "users.json"))}
    read = []
    for record in checked("argilla", lines_of(folder, "records.jsonl")):
        said = {}
        for response in record["responses"]["label"]:
            assert isinstance(response["value"], str) == task["is_single"]
            said[users[response["user_id"]]] = [response["value"]] if task["is_single"] else response["value"]
        read.append((record["fields"]["text"], said))
    return read


def sagemaker(folder, task):
    read = []
    for record in checked("sagemaker", lines_of(folder, "train.manifest")):
        assert len(json.dumps(record)) <= 100_000
        meta = record["label-metadata"]
        datetime.fromisoformat(meta["creation-date"])
        numbers = [record["label"]] if task["is_single"] else record["label"]
        names = [meta["class-name"]] if task["is_single"] else [meta["class-map"][str(number)] for number in numbers]
        assert names == [task["labels"][number] for number in numbers], record
        read.append((record["source"], names))
    return read


def few_shot(folder, task):
    messages = parsed(bytes_of(folder, "messages.json"))
    assert [m["role"] for m in messages] == ["system"] + ["user", "assistant"] * (len(messages) // 2 - 1) + ["user"]
    assert messages[-1]["content"] == "{text}"
    prompt = bytes_of(folder, "prompt.txt").decode()
    assert all(message["content"] in prompt for message in messages)
    return [(user["content"], answer_of(said["content"], task)) for user, said in zip(messages[1:-1:2], messages[2:-1:2])]


def check_parts(form, folder):
    """What a dataset with splits says of them itself."""
    if form == "hf-dataset":
        facts = yaml.safe_load(bytes_of(folder, "README.md").decode().split("\n---\n")[0])
        parts = {part["split"]: part["path"] for part in facts["configs"][0]["data_files"]}
        assert parts == {split: f"data/{split}.jsonl" for split in ("train", "validation", "test")}, parts
    elif form in ("alpaca", "sharegpt"):
        named = {name: entry["file_name"] for name, entry in parsed(bytes_of(folder, "dataset_info.json")).items()}
        assert named == {f"docket_{split}": f"{split}.json" for split in ("train", "validation", "test")}, named
    elif form == "vertex":
        uses = {record["dataItemResourceLabels"]["aiplatform.googleapis.com/ml_use"] for record in checked("vertex", lines_of(folder, "data.jsonl"))}
        assert uses == {"training", "validation", "test"}, uses


SINGLE_ANSWER = {
    "openai-chat": chat("train.jsonl", lambda r: r["messages"][1]["content"], lambda r: r["messages"][2]["content"]),
    "openai-evals": chat("samples.jsonl", lambda r: r["input"][1]["content"], lambda r: r["ideal"]),
    "anthropic-bedrock": chat("train.jsonl", lambda r: r["messages"][0]["content"], lambda r: r["messages"][1]["content"]),
    "bedrock-nova": chat("train.jsonl", lambda r: r["messages"][0]["content"][0]["text"], lambda r: r["messages"][1]["content"][0]["text"]),
    "gemini": chat("train.jsonl", lambda r: r["contents"][0]["parts"][0]["text"], lambda r: r["contents"][1]["parts"][0]["text"]),
    "trl-prompt-completion": chat("train.jsonl", lambda r: r["prompt"][1]["content"], lambda r: r["completion"][0]["content"]),
    "alpaca": llama_factory("alpaca", {"prompt": "instruction", "query": "input", "response": "output"}, lambda r: (r["input"], r["output"])),
    "sharegpt": llama_factory("sharegpt", {"messages": "conversations", "system": "system"}, lambda r: tuple(turn["value"] for turn in r["conversations"])),
    "vertex": vertex, "hf-dataset": hf_dataset, "spacy": spacy, "fasttext": fasttext, "csv": csv_dataset, "native": native, "doccano": doccano, "prodigy": prodigy,
    "sagemaker": sagemaker,
}
PAIRS = {
    "openai-dpo": pairs("preferred_output", "non_preferred_output", lambda r: r["input"]["messages"][1]["content"]),
    "trl-preference": pairs("chosen", "rejected", lambda r: r["prompt"][1]["content"]),
}
EACH_PERSON = {"label-studio": label_studio, "argilla": argilla}
