"""The classification task that the desktop tests work on: labels with keys that are easy to press, and predictions of them."""

FEES = ["Card payment fee charged", "Cash withdrawal charge", "Transfer fee charged", "Extra charge on statement", "Wrong exchange rate",
        "Top up fee", "Card delivery fee", "Monthly plan price", "Refund of a fee", "Loan interest", "Dormant account fee"]
CARDS = ["Card arrival", "Lost or stolen card", "Card not working", "Card linking"]


def key_of(name):
    return name.lower().replace(" ", "_")


def taxonomy(kind="single"):
    labels = []
    for group, names in (("Fees and rates", FEES), ("Cards", CARDS)):
        labels.append({"key": key_of(group), "name": group, "group": True})
        labels += [{"key": key_of(name), "name": name, "parent": key_of(group), "description": f"About: {name.lower()}."} for name in names]
    if kind == "multi":  # digits are reasons there, so each label has a letter
        for letter, label in zip("abcdefghijklmnopqrstuvwxyz", (label for label in labels if "parent" in label)):
            label["shortcut"] = letter
    return {"kind": kind, "labels": labels}


POLICY = {"threshold": 0.9, "audit_rate": 0, "seed": 7, "suggestion": {"mode": "blind"}, "sla_hours": {"default": 24}}


def prediction(number, label, confidence=0.41, text=None, rationale=None):
    record = {"id": f"T-{number:03}", "text": text or f"Message number {number} about my card.", "label": key_of(label), "confidence": confidence,
              "scores": {key_of(label): confidence}, "model": "model-one", "prompt_version": "p1", "created_at": "2026-11-02T09:15:00Z"}
    if rationale:
        record["rationale"] = rationale
    return record
