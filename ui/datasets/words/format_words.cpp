#include "ui/datasets/words/format_words.h"

#include <QCoreApplication>

#include <array>

namespace docket::ui {

namespace {

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::FormatWords)
};

struct WordsOfFormat {
    dataset::Format format;
    const char* title;
    const char* sentence;
};

constexpr std::array<WordsOfFormat, dataset::allFormats.size()> wordsOfFormats = {{
    {dataset::Format::OpenAiChat, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Chat fine-tuning"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "One conversation a line: system, user and assistant, for OpenAI and those who follow it.")},
    {dataset::Format::OpenAiDpo, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Preference pairs"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "The answer and the suggestion it overturned, for preference tuning with OpenAI.")},
    {dataset::Format::OpenAiEvals, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "OpenAI Evals"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "A question and its ideal answer, to measure a model by.")},
    {dataset::Format::AnthropicBedrock, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Claude on Bedrock"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Conversations for fine-tuning Claude on Amazon Bedrock.")},
    {dataset::Format::BedrockNova, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Nova on Bedrock"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Conversations for fine-tuning Amazon Nova.")},
    {dataset::Format::Gemini, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Gemini"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Instruction and contents, for tuning Gemini on Vertex AI.")},
    {dataset::Format::Vertex, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Vertex AI classification"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Texts and their labels, for text classification on Vertex AI.")},
    {dataset::Format::TrlPromptCompletion, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "TRL prompt and completion"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "A prompt and its completion as messages, for TRL.")},
    {dataset::Format::TrlPreference, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "TRL preference"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "A prompt, the answer and the suggestion it overturned, for TRL.")},
    {dataset::Format::TrlUnpaired, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "TRL unpaired preference"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Prompts with an answer that is right or wrong, for TRL.")},
    {dataset::Format::Alpaca, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Alpaca"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Instruction, input and output, with a description for LLaMA-Factory.")},
    {dataset::Format::ShareGpt, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "ShareGPT"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Conversations, with a description for LLaMA-Factory.")},
    {dataset::Format::HfDataset, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "HF dataset"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "A dataset folder with its card, for Hugging Face.")},
    {dataset::Format::Spacy, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "spaCy"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Texts with categories, to be converted for spaCy.")},
    {dataset::Format::FastText, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "fastText"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Labels and text on a line, for fastText.")},
    {dataset::Format::Csv, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "CSV"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "One row an item, safe to open in a spreadsheet.")},
    {dataset::Format::Native, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Everything (JSONL)"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Items, predictions, reasons, all decisions and resolutions.")},
    {dataset::Format::LabelStudio, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Label Studio"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Tasks with annotations and predictions, for Label Studio.")},
    {dataset::Format::Doccano, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "doccano"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Texts and labels, to import into doccano.")},
    {dataset::Format::Prodigy, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Prodigy"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Answered tasks of choice, for Prodigy.")},
    {dataset::Format::Argilla, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Argilla"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Records with suggestions and responses, for Argilla.")},
    {dataset::Format::CrowdKit, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "crowd-kit"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Who gave which label to what, one row a decision.")},
    {dataset::Format::SageMaker, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "SageMaker"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "An augmented manifest of SageMaker Ground Truth.")},
    {dataset::Format::FewShot, QT_TRANSLATE_NOOP("docket::ui::FormatWords", "Few-shot prompt"),
     QT_TRANSLATE_NOOP("docket::ui::FormatWords", "A prompt with examples of each label, as text and as messages.")},
}};

constexpr bool areInOrder() {
    for (std::size_t i = 0; i < wordsOfFormats.size(); ++i) {
        if (wordsOfFormats[i].format != dataset::allFormats[i]) return false;
    }
    return true;
}
static_assert(areInOrder());

const WordsOfFormat& wordsOf(dataset::Format format) { return wordsOfFormats[static_cast<std::size_t>(format)]; }

}  // namespace

QString titleOf(dataset::Format format) { return FormatWords::tr(wordsOf(format).title); }

QString sentenceOf(dataset::Format format) { return FormatWords::tr(wordsOf(format).sentence); }

}  // namespace docket::ui
