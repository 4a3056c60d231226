"""JSON schemas of one record of each format, written from the documents of its vendor or project, which are named at each. None knows Docket."""


def thing(required, **properties):
    """An object with these members: all others are refused, and those named in `required` must be there."""
    return {"type": "object", "properties": properties, "required": required.split(), "additionalProperties": False}


def message(role, content=None):
    return thing("role content", role={"const": role}, content=content or TEXT)


def turns(*parts):
    return {"type": "array", "items": list(parts), "minItems": len(parts), "maxItems": len(parts)}


TEXT = {"type": "string"}
FULL = {"type": "string", "pattern": r"\S"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"}
PROMPT = turns(message("system"), message("user"))
COMPLETION = turns(message("assistant"))
PARTS = {"type": "array", "items": thing("text", text=TEXT), "minItems": 1, "maxItems": 1}
ANSWER = {"anyOf": [TEXT, {"type": "array", "items": TEXT}]}
UUID = {"type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}
ML_USE = thing("aiplatform.googleapis.com/ml_use", **{"aiplatform.googleapis.com/ml_use": {"enum": ["training", "validation", "test"]}})
DISPLAY = thing("displayName", displayName=FULL)
CHOICES = thing("choices", choices={"type": "array", "items": TEXT, "minItems": 1, "uniqueItems": True})
PATHS = thing("taxonomy", taxonomy={"type": "array", "minItems": 1, "items": {"type": "array", "items": TEXT, "minItems": 1}})


def region(kind, value):
    return thing("id from_name to_name type value", id=TEXT, from_name={"const": "label"}, to_name={"const": "text"}, type={"const": kind}, value=value)


RESULT = {"type": "array", "items": {"oneOf": [region("choices", CHOICES), region("taxonomy", PATHS)]}, "maxItems": 1}

SCHEMAS = {
    # openai-openapi, FineTuneChatRequestInput.
    "openai-chat": thing("messages", messages=turns(message("system"), message("user"), message("assistant"))),
    # developers.openai.com, guide to direct preference optimization.
    "openai-dpo": thing("input preferred_output non_preferred_output", preferred_output=COMPLETION, non_preferred_output=COMPLETION,
                        input=thing("messages", messages=PROMPT, tools={"type": "array"}, parallel_tool_calls={"type": "boolean"})),
    # openai/evals, docs/build-eval.md.
    "openai-evals": thing("input ideal", input=PROMPT, ideal=TEXT),
    # Anthropic's cookbook, Finetuning Claude 3 Haiku on Bedrock: system optional, two messages or more in turn, none blank, no other keys.
    "anthropic-bedrock": thing("messages", system=TEXT, messages=turns(message("user", FULL), message("assistant", FULL))),
    # Amazon Nova user guide, Preparing data for fine-tuning understanding models.
    "bedrock-nova": thing("schemaVersion messages", schemaVersion={"const": "bedrock-conversation-2024"}, system=PARTS,
                          messages=turns(message("user", PARTS), message("assistant", PARTS))),
    # Vertex AI, Prepare supervised fine-tuning data for Gemini models.
    "gemini": thing("contents", systemInstruction=thing("parts", role=TEXT, parts=PARTS),
                    contents=turns(thing("role parts", role={"const": "user"}, parts=PARTS), thing("role parts", role={"const": "model"}, parts=PARTS))),
    # Vertex AI, Prepare text classification training data.
    "vertex": {
        "oneOf": [thing("textContent classificationAnnotation", textContent=TEXT, classificationAnnotation=DISPLAY, dataItemResourceLabels=ML_USE),
                  thing("textContent classificationAnnotations", textContent=TEXT, classificationAnnotations={"type": "array", "items": DISPLAY},
                        dataItemResourceLabels=ML_USE)],
    },
    # trl, docs/source/dataset_formats.md, conversational.
    "trl-prompt-completion": thing("prompt completion", prompt=PROMPT, completion=COMPLETION),
    "trl-preference": thing("prompt chosen rejected", prompt=PROMPT, chosen=COMPLETION, rejected=COMPLETION),
    "trl-unpaired": thing("prompt completion label", prompt=PROMPT, completion=COMPLETION, label={"type": "boolean"}),
    # LLaMA-Factory, data/README.md.
    "alpaca": thing("instruction output", instruction=FULL, input=TEXT, output=TEXT, system=TEXT, history={"type": "array"}),
    "sharegpt": thing("conversations", system=TEXT,
                      conversations=turns(thing("from value", **{"from": {"const": "human"}, "value": TEXT}), thing("from value", **{"from": {"const": "gpt"}, "value": TEXT}))),
    # spacy.io/api/textcategorizer: values must be 0 or 1.
    "spacy": thing("text cats", text=TEXT, cats={"type": "object", "minProperties": 2, "additionalProperties": {"enum": [0.0, 1.0]}}),
    # labelstud.io/guide/tasks and guide/predictions; annotators that Label Studio does not have would be refused.
    "label-studio": thing(
        "data", data=thing("text", text=TEXT, id=TEXT, metadata={"type": "object"}), meta={"type": "object"},
        annotations={"type": "array", "items": thing("result", result=RESULT, was_cancelled={"const": False}, ground_truth={"type": "boolean"}, created_at=MOMENT,
                                                     lead_time={"type": "number", "exclusiveMinimum": 0})},
        predictions={"type": "array", "items": thing("result", result=RESULT, model_version=TEXT, score={"type": "number", "minimum": 0, "maximum": 1})}),
    # doccano, backend/data_import: a text column and a label column, the rest is metadata.
    "doccano": {"type": "object", "required": ["text", "label"], "properties": {"text": TEXT, "label": {"type": "array", "items": TEXT}, "id": False, "Comments": False}},
    # prodi.gy/docs/api-interfaces, choice.
    "prodigy": {"type": "object", "required": ["text", "options", "accept", "answer"],
                "properties": {"text": TEXT, "answer": {"enum": ["accept", "reject", "ignore"]}, "_view_id": {"const": "choice"}, "meta": {"type": "object"},
                               "accept": {"type": "array", "items": TEXT, "uniqueItems": True},
                               "options": {"type": "array", "minItems": 1, "items": thing("id text", id=TEXT, text=TEXT)}}},
    # Argilla 2, Record.to_dict.
    "argilla": thing(
        "id fields", id=TEXT, fields=thing("text", text=TEXT), metadata={"type": "object"}, vectors={"type": "object"},
        suggestions=thing("", label=thing("value", value=ANSWER, score={"type": "number", "minimum": 0, "maximum": 1}, agent=TEXT)),
        responses=thing("", label={"type": "array", "minItems": 1, "items": thing("value user_id", value=ANSWER, user_id=UUID)})),
    # SageMaker developer guide, Input manifest files and Label output data.
    "sagemaker": {
        "oneOf": [
            {"type": "object", "required": ["source", "label", "label-metadata"], "properties": {
                "source": {"type": "string", "maxLength": 20000}, "label": {"type": "integer", "minimum": 0},
                "label-metadata": {"type": "object", "required": ["class-name", "type", "job-name", "human-annotated", "creation-date"],
                                   "properties": {"type": {"const": "groundtruth/text-classification"}, "human-annotated": {"enum": ["yes", "no"]}}}}},
            {"type": "object", "required": ["source", "label", "label-metadata"], "properties": {
                "source": {"type": "string", "maxLength": 20000}, "label": {"type": "array", "items": {"type": "integer", "minimum": 0}, "uniqueItems": True},
                "label-metadata": {"type": "object", "required": ["class-map", "type", "job-name", "human-annotated", "creation-date"],
                                   "properties": {"type": {"const": "groundtruth/text-classification-multilabel"}, "human-annotated": {"enum": ["yes", "no"]},
                                                  "class-map": {"type": "object", "patternProperties": {r"^\d+$": TEXT}, "additionalProperties": False}}}}},
        ],
    },
}
