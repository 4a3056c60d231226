#pragma once

#include "core/dataset/split.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::dataset {

/// What a dataset is written as. The words are those of `docket export --format`.
enum class Format {
    OpenAiChat,           ///< chat messages, for fine-tuning
    OpenAiDpo,            ///< two answers, one preferred
    OpenAiEvals,          ///< a question and the ideal answer
    AnthropicBedrock,     ///< chat messages, for fine-tuning Claude on Amazon Bedrock
    BedrockNova,          ///< chat messages, for fine-tuning Amazon Nova
    Gemini,               ///< chat messages, for tuning on Vertex AI
    Vertex,               ///< text classification on Vertex AI
    TrlPromptCompletion,  ///< TRL, supervised
    TrlPreference,        ///< TRL, pairs of answers
    TrlUnpaired,          ///< TRL, answers that are right or wrong
    Alpaca,               ///< instruction, input and output
    ShareGpt,             ///< conversations
    HfDataset,            ///< a dataset folder with a card, for Hugging Face
    Spacy,                ///< texts with categories, to be converted for spaCy
    FastText,
    Csv,
    Native,               ///< records with everything that is known of them
    LabelStudio,          ///< tasks with annotations and predictions
    Doccano,
    Prodigy,
    Argilla,
    CrowdKit,             ///< who gave which label
    SageMaker,            ///< an augmented manifest of Ground Truth
    FewShot,              ///< a prompt with examples, as text and as messages
};
inline constexpr std::array allFormats = {
    Format::OpenAiChat,  Format::OpenAiDpo,     Format::OpenAiEvals, Format::AnthropicBedrock, Format::BedrockNova, Format::Gemini,
    Format::Vertex,      Format::TrlPromptCompletion, Format::TrlPreference, Format::TrlUnpaired, Format::Alpaca,   Format::ShareGpt,
    Format::HfDataset,   Format::Spacy,         Format::FastText,    Format::Csv,              Format::Native,      Format::LabelStudio,
    Format::Doccano,     Format::Prodigy,       Format::Argilla,     Format::CrowdKit,         Format::SageMaker,   Format::FewShot,
};

/// What a format has a place for, as Docket writes it.
enum class Content {
    SingleLabel,
    MultiLabel,
    Splits,
    Probabilities,  ///< how sure the model was
    Metadata,
    Reviewers,      ///< the answer of each of several
    Preference,     ///< the model's wrong answer beside the right one
    Rationale,      ///< why an answer is right, or why the model said what it said
    Ids,            ///< external ids of the items
};
inline constexpr std::array allContents = {Content::SingleLabel, Content::MultiLabel, Content::Splits,     Content::Probabilities, Content::Metadata,
                                           Content::Reviewers,   Content::Preference, Content::Rationale,  Content::Ids};

std::string_view toString(Content content);  ///< "single_label"

/// A set of contents.
class Contents {
public:
    template <class... Each>
    constexpr explicit Contents(Each... each) : m_bits((0U | ... | bit(each))) {}
    constexpr bool has(Content content) const { return (m_bits & bit(content)) != 0; }

private:
    static constexpr unsigned bit(Content content) { return 1U << static_cast<unsigned>(content); }

    unsigned m_bits;
};

/// What a vendor documents; nullopt and empty where they document nothing.
struct Limits {
    std::optional<std::int64_t> fewestRecords{};            ///< in the training file
    std::optional<std::int64_t> mostRecords{};              ///< in the training file
    std::optional<std::int64_t> mostValidationRecords{};
    std::optional<std::int64_t> mostFileBytes{};
    std::optional<std::int64_t> mostRecordCharacters{};     ///< of one line
    std::optional<std::int64_t> mostTextCharacters{};       ///< of the item's text
    std::optional<std::int64_t> mostRecordTokens{};         ///< of one record, in the vendor's own tokens
    std::optional<std::int64_t> fewestLabels{};             ///< in use
    std::optional<std::int64_t> mostLabels{};
    std::optional<std::int64_t> fewestRecordsPerLabel{};
    bool refusesBlankText = false;                          ///< a message must have more than blanks
    std::span<const std::string_view> reservedWords{};      ///< which no text may contain
};

/// The files of a format.
struct FileNames {
    std::string_view folder{};           ///< of the records, with its slash; empty: the dataset's own
    std::string_view whole = "train";    ///< name without splits, and of the one file where isOneFile; empty: no file of records
    std::string_view ending = ".jsonl";
    bool isOneFile = false;              ///< all splits in one; each record says its own, or only those to learn from go in
    std::span<const std::string_view> beside{};
};

/// All that is known of a format.
struct FormatFacts {
    Format format;
    std::string_view name;     ///< "openai-chat"
    std::string_view purpose;  ///< a phrase for people
    FileNames files;
    Contents contents;
    bool needsAnswer;          ///< every record must have one
    bool takesOldLabels;       ///< also those that are not in the taxonomy in force any more
    bool needsHistory;         ///< predictions or decisions have to be read, beside texts and resolutions
    std::string_view vendor;   ///< as a sentence begins with them; empty: Docket itself
    std::string_view document; ///< that describes the format
    std::string_view date;     ///< of that document, or else when it was read: "2026-11"
    Limits limits{};
};

/// Of every dataset: what it is, for people.
inline constexpr std::string_view cardFile = "README.md";

const FormatFacts& factsOf(Format format);

std::string_view toString(Format format);  ///< "openai-chat"
std::optional<Format> parseFormat(std::string_view word);
/// All words, in the order of allFormats.
std::vector<std::string> formatNames();

/// Whether every record of the format must have an answer.
bool needsAnswer(Format format);

/// Name of the file that the records of a split are in, from the dataset's folder on; empty where there is no file of records.
std::string recordFile(Format format, Split split, bool hasSplits);
/// All files of a dataset but its manifest, those of every split where it has splits.
std::vector<std::string> filesOf(Format format, bool hasSplits);

}  // namespace docket::dataset
