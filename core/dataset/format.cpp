#include "core/dataset/format.h"

#include <algorithm>

namespace docket::dataset {

namespace {

using enum Content;

constexpr std::int64_t megabyte = 1'000'000;
constexpr std::int64_t gigabyte = 1000 * megabyte;

constexpr std::array<std::string_view, 7> novaWords = {"User:", "Bot:", "Assistant:", "System:", "<image>", "<video>", "[EOS]"};
constexpr std::array<std::string_view, 1> datasetInfo = {"dataset_info.json"};
constexpr std::array<std::string_view, 1> users = {"users.json"};
constexpr std::array<std::string_view, 2> prompts = {"prompt.txt", "messages.json"};

constexpr Contents answers{SingleLabel, MultiLabel, Splits};
constexpr Contents conversations{SingleLabel, MultiLabel, Splits, Rationale};
constexpr Contents pairs{SingleLabel, MultiLabel, Splits, Preference, Rationale};
constexpr Contents answersWithIds{SingleLabel, MultiLabel, Splits, Metadata, Ids};
constexpr Contents opinions{SingleLabel, MultiLabel, Splits, Probabilities, Metadata, Reviewers, Ids};

/// In the order of the enumeration. needsAnswer, takesOldLabels and needsHistory stand behind the contents.
constexpr std::array<FormatFacts, allFormats.size()> facts = {{
    {Format::OpenAiChat, "openai-chat", "system, user and assistant message a line, for fine-tuning", {}, conversations, true, false, false,
     "OpenAI", "openai-openapi, FineTuneChatRequestInput; guide to fine-tuning; files API", "2026-11",
     {.fewestRecords = 10, .mostFileBytes = 512 * megabyte}},
    {Format::OpenAiDpo, "openai-dpo", "the answer and the overturned suggestion, for preference tuning", {}, pairs, true, false, true,
     "OpenAI", "guide to direct preference optimization; files API", "2026-11", {.mostFileBytes = 512 * megabyte}},
    {Format::OpenAiEvals, "openai-evals", "input and ideal answer, for evaluation", {.whole = "samples"}, answers, true, false, false,
     "OpenAI", "openai/evals@4bfc1f5, build-eval.md", "2026-11"},
    {Format::AnthropicBedrock, "anthropic-bedrock", "system, and messages in turn, for fine-tuning Claude on Amazon Bedrock", {}, conversations, true, false, false,
     "Amazon Bedrock", "Anthropic cookbook, Finetuning Claude 3 Haiku on Bedrock", "2026-11", {.refusesBlankText = true}},
    {Format::BedrockNova, "bedrock-nova", "system, and messages in turn, for fine-tuning Amazon Nova", {}, conversations, true, false, false,
     "Amazon Bedrock", "Amazon Nova user guide, Preparing data for fine-tuning understanding models", "2026-11", {.reservedWords = novaWords}},
    {Format::Gemini, "gemini", "system instruction and contents, for tuning Gemini on Vertex AI", {}, conversations, true, false, false,
     "Google", "Vertex AI, About supervised fine-tuning for Gemini models (2.5)", "2026-11",
     {.mostRecords = 1'000'000, .mostValidationRecords = 5000, .mostFileBytes = gigabyte, .mostRecordTokens = 131'072}},
    {Format::Vertex, "vertex", "texts and their labels, for text classification on Vertex AI", {.whole = "data", .isOneFile = true}, answers, true, false, false,
     "Google", "Vertex AI, Prepare text classification training data", "2026-11",
     {.fewestRecords = 20, .mostRecords = 1'000'000, .fewestLabels = 2, .mostLabels = 5000, .fewestRecordsPerLabel = 10}},
    {Format::TrlPromptCompletion, "trl-prompt-completion", "prompt and completion as messages, for TRL", {}, conversations, true, false, false,
     "Hugging Face", "trl@f2cd577, dataset_formats.md", "2026-11"},
    {Format::TrlPreference, "trl-preference", "prompt, chosen answer and rejected suggestion as messages, for TRL", {}, pairs, true, false, true,
     "Hugging Face", "trl@f2cd577, dataset_formats.md", "2026-11"},
    {Format::TrlUnpaired, "trl-unpaired", "prompts with an answer that is right or wrong, for TRL", {}, pairs, true, false, true,
     "Hugging Face", "trl@f2cd577, dataset_formats.md", "2026-11"},
    {Format::Alpaca, "alpaca", "instruction, input and output, with dataset_info.json for LLaMA-Factory", {.ending = ".json", .beside = datasetInfo}, conversations, true,
     false, false, "LLaMA-Factory", "LLaMA-Factory@ff6d4d1, data/README.md", "2026-11"},
    {Format::ShareGpt, "sharegpt", "conversations, with dataset_info.json for LLaMA-Factory", {.ending = ".json", .beside = datasetInfo}, conversations, true, false, false,
     "LLaMA-Factory", "LLaMA-Factory@ff6d4d1, data/README.md", "2026-11"},
    {Format::HfDataset, "hf-dataset", "a dataset folder with its card, for Hugging Face", {.folder = "data/"},
     Contents{SingleLabel, MultiLabel, Splits, Ids}, true, false, false,
     "Hugging Face", "hub-docs@242f4a1, datasets-manual-configuration.md and datasetcard.md", "2026-11"},
    {Format::Spacy, "spacy", "texts with categories, to be converted to DocBin for spaCy", {}, answers, true, false, false,
     "spaCy", "spacy.io/api/textcategorizer", "2026-11"},
    {Format::FastText, "fasttext", "labels and text on a line, for fastText", {.ending = ".txt"}, answers, true, false, false,
     "fastText", "fastText, docs/supervised-tutorial.md", "2026-11"},
    {Format::Csv, "csv", "one row an item, safe against formulas", {.whole = "records", .ending = ".csv"},
     Contents{SingleLabel, MultiLabel, Splits, Probabilities, Metadata, Ids}, false, true, true, "", "RFC 4180", "2005-10"},
    {Format::Native, "native", "items, predictions, reasons, all decisions and resolutions", {.whole = "records"},
     Contents{SingleLabel, MultiLabel, Splits, Probabilities, Metadata, Reviewers, Rationale, Ids}, false, true, true, "", "docket export --help", "2026-11"},
    {Format::LabelStudio, "label-studio", "tasks with annotations and predictions", {.whole = "tasks", .ending = ".json"}, opinions, false, false, true,
     "Label Studio", "labelstud.io/guide/tasks", "2026-11"},
    {Format::Doccano, "doccano", "texts and labels, to import into doccano", {.whole = "all"}, answersWithIds, true, false, false,
     "doccano", "doccano@ab6b765, backend/data_import", "2026-11"},
    {Format::Prodigy, "prodigy", "answered choice tasks, for Prodigy's db-in", {}, answersWithIds, true, false, false,
     "Prodigy", "prodi.gy/docs/api-interfaces", "2026-11"},
    {Format::Argilla, "argilla", "records with suggestions and responses", {.whole = "records", .beside = users}, opinions, false, false, true,
     "Argilla", "Argilla 2, Record.to_dict", "2026-11"},
    {Format::CrowdKit, "crowd-kit", "task, worker and label, one row a standing decision", {.whole = "labels", .ending = ".csv"},
     Contents{SingleLabel, MultiLabel, Splits, Reviewers, Ids}, false, false, true, "crowd-kit", "crowd-kit, README.md", "2026-11"},
    {Format::SageMaker, "sagemaker", "an augmented manifest of SageMaker Ground Truth", {.ending = ".manifest"}, answers, true, false, false,
     "Amazon SageMaker", "SageMaker developer guide, Input manifest files and Label output data", "2026-11",
     {.mostRecordCharacters = 100'000, .mostTextCharacters = 20'000}},
    {Format::FewShot, "few-shot", "instruction, examples of each label, and the place for the text", {.whole = "", .isOneFile = true, .beside = prompts},
     Contents{SingleLabel, MultiLabel, Rationale}, true, false, false, "", "docket export --help", "2026-11"},
}};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].format != allFormats[i] || static_cast<std::size_t>(facts[i].format) != i) return false;
    }
    return true;
}
static_assert(isInOrder());

}  // namespace

std::string_view toString(Content content) {
    switch (content) {
        case SingleLabel: return "single_label";
        case MultiLabel: return "multi_label";
        case Splits: return "splits";
        case Probabilities: return "probabilities";
        case Metadata: return "metadata";
        case Reviewers: return "reviewers";
        case Preference: return "preference";
        case Rationale: return "rationale";
        case Ids: return "ids";
    }
    return "single_label";
}

const FormatFacts& factsOf(Format format) { return facts[static_cast<std::size_t>(format)]; }

std::string_view toString(Format format) { return factsOf(format).name; }

std::optional<Format> parseFormat(std::string_view word) {
    const auto found = std::ranges::find(facts, word, &FormatFacts::name);
    return found == facts.end() ? std::nullopt : std::optional(found->format);
}

std::vector<std::string> formatNames() {
    std::vector<std::string> names;
    for (const FormatFacts& each : facts) names.emplace_back(each.name);
    return names;
}

bool needsAnswer(Format format) { return factsOf(format).needsAnswer; }

std::string recordFile(Format format, Split split, bool hasSplits) {
    const FileNames& names = factsOf(format).files;
    if (names.whole.empty()) return {};
    const bool isWhole = names.isOneFile || (!hasSplits && split == Split::Train);
    return std::string(names.folder).append(isWhole ? names.whole : toString(split)).append(names.ending);
}

std::vector<std::string> filesOf(Format format, bool hasSplits) {
    const FileNames& names = factsOf(format).files;
    std::vector<std::string> files;
    for (const Split split : allSplits) {
        const bool isThere = split == Split::Train || (hasSplits && !names.isOneFile);
        if (isThere && !names.whole.empty()) files.push_back(recordFile(format, split, hasSplits));
    }
    files.insert(files.end(), names.beside.begin(), names.beside.end());
    files.emplace_back(cardFile);
    return files;
}

}  // namespace docket::dataset
