#include "core/codec/look/field_guess.h"

#include "core/base/ascii.h"
#include "core/base/nearest_word.h"
#include "core/codec/values/row_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>

namespace docket::codec {

namespace {

using Shape = ColumnSample::Shape;
using Ground = ColumnGuess::Ground;
using Meaning = ColumnMeaning::Kind;
using Names = std::span<const std::string_view>;

/// Under which names other programs keep a field, the most telling first; that of the field itself goes before all.
Names namesOf(Field field) {
    static constexpr auto ids = std::to_array<std::string_view>(
        {"item_id", "external_id", "record_id", "message_id", "ticket_id", "document_id", "doc_id", "example_id", "custom_id", "row_id", "uid", "uuid", "guid", "key"});
    static constexpr auto texts = std::to_array<std::string_view>(
        {"message", "body", "content", "utterance", "sentence", "comment", "review", "document", "description", "question", "query", "input", "msg", "post",
         "tweet", "transcript", "prompt"});
    static constexpr auto label = std::to_array<std::string_view>(
        {"predicted_label", "predicted", "prediction", "pred", "model_label", "predicted_class", "class", "category", "intent", "topic", "sentiment", "output"});
    static constexpr auto labels = std::to_array<std::string_view>({"predicted_labels", "predictions", "tags", "categories", "topics", "intents", "classes"});
    static constexpr auto confidences = std::to_array<std::string_view>({"score", "probability", "prob", "proba", "conf", "certainty", "likelihood"});
    static constexpr auto scores = std::to_array<std::string_view>({"label_scores", "probabilities", "probs", "class_scores"});
    static constexpr auto rationales = std::to_array<std::string_view>({"rationale", "reasoning", "explanation", "justification", "reason"});
    static constexpr auto models = std::to_array<std::string_view>({"model_name", "model_id", "classifier"});
    static constexpr auto prompts = std::to_array<std::string_view>({"prompt_id", "prompt_name"});
    static constexpr auto times = std::to_array<std::string_view>({"received_at", "received", "created", "timestamp", "datetime", "date", "time", "sent_at"});
    static constexpr auto samples = std::to_array<std::string_view>({"answers", "repeated_answers"});
    static constexpr auto logs = std::to_array<std::string_view>({"logprobs", "log_probs"});
    switch (field) {
        case Field::Id: return ids;
        case Field::Text: return texts;
        case Field::Label: return label;
        case Field::Labels: return labels;
        case Field::Confidence: return confidences;
        case Field::Scores: return scores;
        case Field::Rationale: return rationales;
        case Field::Model: return models;
        case Field::PromptVersion: return prompts;
        case Field::CreatedAt: return times;
        case Field::Samples: return samples;
        case Field::LabelLogProbs: return logs;
        case Field::Metadata: break;
    }
    return {};
}

/// "predictedLabel", "Predicted Label" and "predicted-label" are all "predicted_label".
std::string plainName(std::string_view name) {
    std::string plain;
    char before = '_';
    for (const char c : trimmed(name)) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isSign = c == ' ' || c == '-' || c == '_' || c == '.' || c == '/';
        if (isUpper && before >= 'a' && before <= 'z') plain += '_';
        if (!isSign || plain.empty() || plain.back() != '_') plain += isSign ? '_' : isUpper ? static_cast<char>(c - 'A' + 'a') : c;
        before = c;
    }
    return plain;
}

/// A name, and where it is a path through objects its last step.
std::array<std::string, 2> waysToSay(const ColumnSample& column) {
    const auto dot = column.name.rfind('.');
    return {plainName(column.name), plainName(dot == std::string::npos ? column.name : column.name.substr(dot + 1))};
}

/// How well a name fits a field: 0 best; nullopt: not at all.
std::optional<std::size_t> rankOf(const ColumnSample& column, Field field) {
    const auto ways = waysToSay(column);
    if (column.name == toString(field)) return 0;
    if (ways[0] == toString(field)) return 1;
    const Names names = namesOf(field);
    for (std::size_t way = 0; way < ways.size(); ++way) {
        const auto found = std::ranges::find(names, std::string_view(ways[way]));
        if (found != names.end()) return 2 + way * 100 + static_cast<std::size_t>(found - names.begin());
    }
    return ways[1] == toString(field) ? std::optional<std::size_t>(102) : std::nullopt;
}

std::optional<double> numberIn(std::string_view value) {
    const std::string_view text = trimmed(value);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

template <class Holds>
bool all(const ColumnSample& column, const Holds& holds) {
    return !column.values.empty() && std::ranges::all_of(column.values, holds);
}

/// Nine of ten.
template <class Holds>
bool nearlyAll(const ColumnSample& column, const Holds& holds) {
    return !column.values.empty() && std::ranges::count_if(column.values, holds) * 10 >= std::ssize(column.values) * 9;
}

std::size_t differentValues(const ColumnSample& column) { return std::set<std::string_view>(column.values.begin(), column.values.end()).size(); }

/// "2026-11-23…", "23.11.2026…", or seconds or milliseconds since 1970.
bool looksLikeTime(std::string_view value) {
    const std::string_view text = trimmed(value);
    const auto digits = std::ranges::count_if(text, isAsciiDigit);
    if (digits == std::ssize(text)) return digits == 10 || digits == 13;
    return digits >= 6 && isAsciiDigit(text.front()) && text.find_first_of("-./") != std::string_view::npos && text.find_first_of("-./") <= 4;
}

bool isShare(std::string_view value) {
    const auto number = numberIn(value);
    return number && *number >= 0 && *number <= 1;
}

std::size_t wordsIn(std::string_view value) { return 1 + static_cast<std::size_t>(std::ranges::count(trimmed(value), ' ')); }

/// So many words of a column's values on the average.
std::size_t usualWords(const ColumnSample& column) {
    std::size_t words = 0;
    for (const std::string& value : column.values) words += wordsIn(value);
    return column.values.empty() ? 0 : words / column.values.size();
}

bool looksLikeMail(std::string_view value) {
    const auto at = value.find('@');
    return at != std::string_view::npos && at > 0 && value.find('.', at) != std::string_view::npos && value.find(' ') == std::string_view::npos;
}

bool looksLikePhone(std::string_view value) {
    const auto digits = std::ranges::count_if(value, isAsciiDigit);
    const bool isOnlySigns = value.find_first_not_of("+0123456789 ()-/.") == std::string_view::npos;
    return isOnlySigns && digits >= 8 && digits <= 15 && (value.starts_with('+') || value.starts_with("00") || value.starts_with('('));
}

/// IBAN: two letters, two digits, then 11 to 30 letters and digits, perhaps in groups of four.
bool looksLikeAccount(std::string_view value) {
    std::string plain;
    for (const char c : value) {
        if (c != ' ') plain += c;
    }
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    return plain.size() >= 15 && plain.size() <= 34 && isUpper(plain[0]) && isUpper(plain[1]) && isAsciiDigit(plain[2]) && isAsciiDigit(plain[3]) &&
           std::ranges::all_of(plain, [&](char c) { return isUpper(c) || isAsciiDigit(c); });
}

bool isPersonalName(const ColumnSample& column) {
    static constexpr auto names = std::to_array<std::string_view>(
        {"email", "e_mail", "mail_address", "email_address", "phone", "phone_number", "telephone", "mobile", "fax", "first_name", "last_name", "full_name",
         "surname", "family_name", "given_name", "address", "street", "postcode", "zip", "zip_code", "iban", "bic", "ssn", "passport", "date_of_birth", "dob",
         "birthday", "birthdate", "ip", "ip_address", "username", "user_name", "login", "customer", "user"});
    static constexpr auto holders = std::to_array<std::string_view>({"customer", "client", "user", "person", "patient", "employee", "contact", "sender", "account"});
    static constexpr auto handles = std::to_array<std::string_view>({"_name", "_id", "_ref", "_number", "_no", "_email", "_phone", "_address"});
    const auto ways = waysToSay(column);
    return std::ranges::any_of(ways, [](const std::string& way) {
        if (std::ranges::find(names, std::string_view(way)) != names.end()) return true;
        return std::ranges::any_of(holders, [&](std::string_view holder) {
            return way.starts_with(holder) && std::ranges::find(handles, std::string_view(way).substr(holder.size())) != handles.end();
        });
    });
}

bool isPersonal(const ColumnSample& column) {
    const auto isOf = [](std::string_view value) { return looksLikeMail(value) || looksLikePhone(value) || looksLikeAccount(value); };
    return isPersonalName(column) || (!column.values.empty() && std::ranges::count_if(column.values, isOf) * 2 >= std::ssize(column.values));
}

/// The work of one guess.
class Guesser {
public:
    Guesser(std::span<const ColumnSample> columns, std::span<const std::string> labels) : m_columns(columns), m_labels(labels), m_guesses(columns.size()) {}

    std::vector<ColumnGuess> guess() {
        guessScores();
        for (int i = 0; i < fieldCount; ++i) guessByName(static_cast<Field>(i));
        leaveOutPersonal();
        if (!isGiven(Field::Text)) give(Field::Text, textByValues(), Ground::Values);
        if (!isGiven(Field::Label) && !isGiven(Field::Labels)) give(Field::Label, labelByValues(), Ground::Values);
        if (!isGiven(Field::Confidence) && !isGiven(Field::Scores)) give(Field::Confidence, confidenceByValues(), Ground::Values);
        return std::move(m_guesses);
    }

private:
    bool isGiven(Field field) const {
        return std::ranges::any_of(m_guesses, [field](const ColumnGuess& guess) { return guess.meaning.is(field); });
    }
    bool isFree(std::size_t column) const { return m_guesses[column].ground == Ground::None; }

    void give(Field field, std::optional<std::size_t> column, Ground ground) {
        if (column) m_guesses[*column] = {ColumnMeaning::of(field), ground};
    }

    /// A column under the name of the field itself is that field whatever it holds, as it is for an import that is told nothing:
    /// what cannot be read is then rejected row by row, and said. Not so where nothing of it could be read.
    static bool mayBe(const ColumnSample& column, Field field) {
        return canBe(column, field) || (column.name == toString(field) && !isBeyond(column, field));
    }

    /// A text holds no object and no list, and ids that are all the same tell no rows apart.
    static bool isBeyond(const ColumnSample& column, Field field) {
        if (isStructured(field)) return column.shape == Shape::Text;
        return field == Field::Id && column.values.size() > 1 && differentValues(column) == 1;
    }

    /// Either of one label and of several is enough.
    void guessByName(Field field) {
        if (field == Field::Labels && isGiven(Field::Label)) return;
        std::optional<std::size_t> best;
        std::size_t bestRank = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto rank = isFree(i) && mayBe(m_columns[i], field) ? rankOf(m_columns[i], field) : std::nullopt;
            if (!rank || (best && *rank >= bestRank)) continue;
            best = i;
            bestRank = *rank;
        }
        give(field, best, Ground::Name);
    }

    /// A table has a column for the scores of each label.
    void guessScores() {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].shape == Shape::Text && isScoreColumn(m_columns[i].name)) m_guesses[i] = {ColumnMeaning::score(), Ground::Name};
        }
    }

    void leaveOutPersonal() {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (isFree(i) && isPersonal(m_columns[i])) m_guesses[i] = {ColumnMeaning::leftOut(), Ground::PersonalData};
        }
    }

    /// The column of the most words, if it reads like sentences.
    std::optional<std::size_t> textByValues() const {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!isFree(i) || !canBe(m_columns[i], Field::Text) || usualWords(m_columns[i]) < 2) continue;
            if (!best || usualWords(m_columns[i]) > usualWords(m_columns[*best])) best = i;
        }
        return best;
    }

    /// The one column whose values are known labels, or else the one whose values are few and short.
    std::optional<std::size_t> labelByValues() const {
        const auto isLabel = [this](const std::string& value) { return std::ranges::find(m_labels, trimmed(value)) != m_labels.end(); };
        const auto known = theOnly([&](const ColumnSample& column) { return canBe(column, Field::Label) && nearlyAll(column, isLabel); });
        if (known) return known;
        return theOnly([](const ColumnSample& column) {
            const bool isShort = nearlyAll(column, [](const std::string& value) { return value.size() <= 60 && wordsIn(value) <= 5; });
            const bool isNumber = nearlyAll(column, [](const std::string& value) { return numberIn(value).has_value(); });
            const bool isTime = nearlyAll(column, [](const std::string& value) { return looksLikeTime(value); });
            const std::size_t different = differentValues(column);
            return canBe(column, Field::Label) && isShort && !isNumber && !isTime && different >= 2 && different * 2 <= column.values.size();
        });
    }

    std::optional<std::size_t> confidenceByValues() const {
        return theOnly([](const ColumnSample& column) {
            const auto isFraction = [](const std::string& value) { return value.find('.') != std::string::npos; };
            return canBe(column, Field::Confidence) && std::ranges::any_of(column.values, isFraction);
        });
    }

    template <class Holds>
    std::optional<std::size_t> theOnly(const Holds& holds) const {
        std::optional<std::size_t> only;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!isFree(i) || !holds(m_columns[i])) continue;
            if (only) return std::nullopt;
            only = i;
        }
        return only;
    }

    std::span<const ColumnSample> m_columns;
    std::span<const std::string> m_labels;
    std::vector<ColumnGuess> m_guesses;
};

}  // namespace

bool canBe(const ColumnSample& column, Field field) {
    const auto isText = [&] { return column.shape == Shape::Text; };
    switch (field) {
        case Field::Id:
            return (isText() || column.shape == Shape::Number) && !column.values.empty() && differentValues(column) * 10 >= column.values.size() * 9;
        case Field::Text:
        case Field::PromptVersion:
        case Field::Model: return isText();
        case Field::Label: return isText() || column.shape == Shape::Number || column.shape == Shape::TruthValue;
        case Field::Labels: return isText() || column.shape == Shape::List;
        case Field::Confidence: return (isText() || column.shape == Shape::Number) && all(column, isShare);
        case Field::Scores:
        case Field::LabelLogProbs:
        case Field::Metadata: return column.shape == Shape::Object;
        case Field::Samples: return column.shape == Shape::List;
        case Field::Rationale: return isText() && usualWords(column) >= 3;
        case Field::CreatedAt: return isText() && nearlyAll(column, looksLikeTime);
    }
    return false;
}

std::vector<ColumnGuess> guessFields(std::span<const ColumnSample> columns, std::span<const std::string> labels) { return Guesser(columns, labels).guess(); }

std::vector<std::string> mappingOf(std::span<const std::string> names, std::span<const ColumnMeaning> meanings) {
    std::vector<std::string> entries;
    for (std::size_t i = 0; i < std::min(names.size(), meanings.size()); ++i) {
        switch (meanings[i].kind) {
            case Meaning::Field: entries.push_back(std::string(toString(meanings[i].field)) + '=' + names[i]); break;
            case Meaning::Score: entries.push_back(std::string(scorePrefix) + names[i].substr(scorePrefix.size()) + '=' + names[i]); break;
            case Meaning::Kept: entries.push_back("kept=" + names[i]); break;
            case Meaning::LeftOut: entries.push_back("none=" + names[i]); break;
        }
    }
    return entries;
}

}  // namespace docket::codec
