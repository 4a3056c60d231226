#include "ui/datasets/words/finding_sentence.h"

#include "ui/common/words/text.h"
#include "ui/datasets/words/export_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace docket::ui {

namespace {

using dataset::Finding;
using dataset::FindingSentence;
using dataset::NamedNumber;

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::FindingWords)
};

QString name(const std::string& text) { return isolated(oneLine(toQt(text))); }
QString number(std::int64_t count) { return countText(count); }

QString withMore(const QStringList& parts, std::int64_t all) {
    const std::int64_t more = all - parts.size();
    return more > 0 ? FindingWords::tr("%1 and %Ln more", "names", forPlural(more)).arg(listed(parts)) : listed(parts);
}

/// "billing (4), refund (0) and 3 more"
QString counted(const Finding& finding) {
    QStringList parts;
    for (const NamedNumber& each : finding.data.named) parts << FindingWords::tr("%1 (%2)", "a name, its number").arg(name(each.name), number(each.number));
    return withMore(parts, finding.count);
}

/// "billing (3 of 12), refund (1 of 10)"
QString countedOf(const Finding& finding, std::int64_t all) {
    QStringList parts;
    for (const NamedNumber& each : finding.data.named) {
        parts << FindingWords::tr("%1 (%2 of %3)", "a name, some, all").arg(name(each.name), number(each.number), number(each.of));
    }
    return withMore(parts, all);
}

/// A phrase as a sentence, with the names of the first that it is about.
QString naming(const QString& phrase, const Finding& finding) {
    if (finding.first.empty()) return FindingWords::tr("%1.", "a phrase as a sentence").arg(phrase);
    QStringList names;
    for (const std::string& each : finding.first) names << name(each);
    return FindingWords::tr("%1: %2.", "a phrase, the names of what it is about").arg(phrase, withMore(names, finding.count));
}

QString textsLookedAt(const dataset::FindingData& data) {
    const int all = forPlural(data.of);
    return data.looked == data.of ? FindingWords::tr("all %Ln text(s)", nullptr, all) : FindingWords::tr("%1 of %Ln text(s)", nullptr, all).arg(number(data.looked));
}

/// What a vendor's limit says of the dataset as a whole.
std::optional<QString> limitSentence(const Finding& finding) {
    const dataset::FindingData& data = finding.data;
    const auto said = [&](const QString& words) { return words.arg(name(data.vendor), number(data.limit), number(data.number)); };
    switch (data.sentence) {
        case FindingSentence::TooFewRecords: return said(FindingWords::tr("%1 accepts a training file from %2 examples on; this one has %3."));
        case FindingSentence::TooManyTrainingRecords:
            return said(FindingWords::tr("%1 accepts a training file of at most %2 records; this one has %3. Narrow the items, or cap the labels."));
        case FindingSentence::TooManyValidationRecords:
            return said(FindingWords::tr("%1 accepts a validation file of at most %2 records; this one has %3. Give the validation split a smaller share."));
        case FindingSentence::TooManyLabels: return said(FindingWords::tr("%1 takes at most %2 labels; in use: %3."));
        case FindingSentence::TooFewLabels: return said(FindingWords::tr("%1 wants at least %2 labels; in use: %3."));
        case FindingSentence::FileTooLarge:
            return FindingWords::tr("%1 accepts files of at most %2 bytes; %3 has %4. Narrow the items, or cap the labels.")
                .arg(name(data.vendor), number(data.limit), name(finding.first.empty() ? std::string() : finding.first.front()), number(data.number));
        default: return std::nullopt;
    }
}

QString reservedWords(const dataset::FindingData& data) {
    QStringList words;
    for (const NamedNumber& each : data.named) words << name(each.name);
    return words.join(QLatin1Char(' '));
}

/// What is said of some texts or records, which it names.
std::optional<QString> textPhrase(const Finding& finding) {
    const dataset::FindingData& data = finding.data;
    const int count = forPlural(finding.count);
    const auto limited = [&](const QString& words) { return words.arg(number(data.limit), name(data.vendor)); };
    switch (data.sentence) {
        case FindingSentence::TextOverCharacters: return limited(FindingWords::tr("%Ln text(s) longer than the %1 characters that %2 takes", nullptr, count));
        case FindingSentence::RecordOverCharacters: return limited(FindingWords::tr("%Ln record(s) longer than the %1 characters that %2 takes", nullptr, count));
        case FindingSentence::TextOverTokens: return limited(FindingWords::tr("%Ln text(s) with more than the %1 tokens that %2 reads of a record, as it seems", nullptr, count));
        case FindingSentence::VeryLongText: return FindingWords::tr("%Ln text(s) of %1 characters or more, which many models cut off", nullptr, count).arg(number(data.limit));
        case FindingSentence::BlankText: return FindingWords::tr("%Ln text(s) of blanks alone", nullptr, count);
        case FindingSentence::ReservedWord: return FindingWords::tr("%Ln text(s) with a word that %1 keeps for itself (%2)", nullptr, count).arg(name(data.vendor), reservedWords(data));
        case FindingSentence::InvisibleCharacters:
            return FindingWords::tr("%Ln text(s) with characters that nobody sees, such as those of no width or that turn the direction", nullptr, count);
        case FindingSentence::PersonalData:
            return FindingWords::tr("%Ln text(s) seemingly with personal data, of %1 looked at out of %2", nullptr, count).arg(number(data.looked), number(data.of));
        case FindingSentence::SameInSplits: return FindingWords::tr("%Ln text(s) in two splits or more, so that what is measured was learned", nullptr, count);
        case FindingSentence::NearInSplits: return FindingWords::tr("%Ln group(s) of near-duplicates in two splits or more, of %1 looked at", nullptr, count).arg(textsLookedAt(data));
        case FindingSentence::SameInEvaluation: return FindingWords::tr("%Ln example(s) also in the validation or test split", nullptr, count);
        case FindingSentence::NearInEvaluation:
            return FindingWords::tr("%Ln example(s) with nearly the text of an item in the validation or test split, of %1 there that were looked at", nullptr, count).arg(textsLookedAt(data));
        default: return std::nullopt;
    }
}

QString unevenSentence(const dataset::FindingData& data) {
    if (data.named.size() < 2) return {};
    return FindingWords::tr("There are over %1 times as many records to learn from of %2 (%3) as of %4 (%5).")
        .arg(number(data.limit), name(data.named[0].name), number(data.named[0].number), name(data.named[1].name), number(data.named[1].number));
}

QString missingSentence(const Finding& finding) {
    QStringList splits;
    for (const NamedNumber& each : finding.data.splits) {
        const auto split = std::ranges::find(dataset::allSplits, each.name, [](dataset::Split one) { return dataset::toString(one); });
        splits << FindingWords::tr("%1: %2", "a split, how many labels are missing in it").arg(split == dataset::allSplits.end() ? name(each.name) : splitText(*split), number(each.number));
    }
    return FindingWords::tr("%Ln label(s) missing in a split (%1): %2.", nullptr, forPlural(finding.count)).arg(listed(splits), counted(finding));
}

/// What is said of labels, with their counts.
std::optional<QString> labelSentence(const Finding& finding) {
    const dataset::FindingData& data = finding.data;
    const int count = forPlural(finding.count);
    switch (data.sentence) {
        case FindingSentence::FewerThanVendorTakes:
            return FindingWords::tr("%1 wants at least %2 records of a label. %Ln label(s) with fewer: %3.", nullptr, count).arg(name(data.vendor), number(data.limit), counted(finding));
        case FindingSentence::FewerThanExamples: return FindingWords::tr("%Ln label(s) with fewer than %1 examples: %2.", nullptr, count).arg(number(data.limit), counted(finding));
        case FindingSentence::FewerThanLearned:
            return FindingWords::tr("%Ln label(s) with fewer than %1 records to learn from: %2.", nullptr, count).arg(number(data.limit), counted(finding));
        case FindingSentence::GoneIn: return FindingWords::tr("%Ln label(s) in the dataset, but not in force: %1.", nullptr, count).arg(counted(finding));
        case FindingSentence::UnevenLabels: return unevenSentence(data);
        case FindingSentence::LowAgreement:
            return FindingWords::tr("%Ln label(s) of which fewer than four fifths of the pairs of answers agree: %1.", nullptr, count).arg(countedOf(finding, finding.count));
        case FindingSentence::LabelMissingInSplit: return missingSentence(finding);
        case FindingSentence::AssistedOnly: return FindingWords::tr("%Ln label(s) whose answers were all given with the suggestion in sight: %1.", nullptr, count).arg(counted(finding));
        case FindingSentence::OneReviewerOnly:
            return FindingWords::tr("The policy asks for more than one review. %Ln label(s) with items that one reviewer decided: %1.", nullptr, count).arg(counted(finding));
        default: return std::nullopt;
    }
}

QString conflictSentence(const Finding& finding) {
    QStringList groups;
    for (const NamedNumber& each : finding.data.named) groups << name(each.name);
    const std::int64_t more = finding.count - groups.size();
    if (more > 0) groups << FindingWords::tr("and %Ln more text(s)", "after some that are named", forPlural(more));
    return FindingWords::tr("%Ln text(s) in the dataset with different labels, on %1 items: %2. Whoever learns from it learns both; decide these items again, or leave them out.", nullptr,
                            forPlural(finding.count)).arg(number(finding.data.number), listedApart(groups));
}

QString nothingLeftSentence(const Finding& finding) {
    const int items = forPlural(finding.data.number);
    if (finding.data.named.empty()) return FindingWords::tr("No record is left of %Ln item(s).", nullptr, items);
    QStringList reasons;
    for (const NamedNumber& each : finding.data.named) {
        const auto reason = dataset::leftOutWords.parse(each.name);
        reasons << FindingWords::tr("%1 (%2)", "a name, its number").arg(reason ? leftOutText(*reason) : name(each.name), number(each.number));
    }
    return FindingWords::tr("No record is left of %Ln item(s): %1.", nullptr, items).arg(listed(reasons));
}

/// What is said of items.
std::optional<QString> itemSentence(const Finding& finding) {
    const int count = forPlural(finding.count);
    switch (finding.data.sentence) {
        case FindingSentence::BlankLeftOut: return FindingWords::tr("%Ln item(s) left out: %1 takes no text of blanks alone.", nullptr, count).arg(name(finding.data.vendor));
        case FindingSentence::GoneLeftOut:
            return FindingWords::tr("%Ln item(s) left out, as the label is not in force. Decide them again, or read the answers as of an earlier version.", nullptr, count);
        case FindingSentence::ConflictingTexts: return conflictSentence(finding);
        case FindingSentence::LabelledByMachine: return FindingWords::tr("%Ln item(s) with the label of a model, and nobody was asked.", nullptr, count);
        case FindingSentence::OldTaxonomy:
            return FindingWords::tr("Answers are read as of version %1 of the taxonomy; version %2 is in force, and what was decided since is not in the dataset.")
                .arg(QString::number(finding.data.limit), QString::number(finding.data.number));
        case FindingSentence::NothingLeft: return nothingLeftSentence(finding);
        default: return std::nullopt;
    }
}

/// What a format has written otherwise.
QString writtenSentence(const Finding& finding) {
    const dataset::FindingData& data = finding.data;
    const int count = forPlural(data.number);
    switch (data.sentence) {
        case FindingSentence::FormulaCells: return FindingWords::tr("%Ln cell(s) that spreadsheets would take for a formula got a leading apostrophe.", nullptr, count);
        case FindingSentence::LabelSpelling:
            if (data.named.size() < 2) return {};
            return FindingWords::tr("The label %1 is written %2, as a label of fastText has no blanks.").arg(quoted(name(data.named[0].name)), quoted(name(data.named[1].name)));
        case FindingSentence::MarkedWords:
            return FindingWords::tr("%Ln text(s) with a word that fastText takes for a label or for the end of a line; it got a blank inside.", nullptr, count);
        case FindingSentence::BudgetTooSmall:
            return FindingWords::tr("The budget leaves no room for all examples of %1.").arg(countedOf(finding, static_cast<std::int64_t>(data.named.size())));
        case FindingSentence::PinsLeftOut:
            return FindingWords::tr("%Ln pinned item(s) that cannot be examples: not among those to learn from, or of a label that is not in force.", nullptr, count);
        default: return {};
    }
}

}  // namespace

QString sentenceOf(const Finding& finding) {
    if (auto said = limitSentence(finding)) return *said;
    if (const auto phrase = textPhrase(finding)) return naming(*phrase, finding);
    if (auto said = labelSentence(finding)) return *said;
    if (auto said = itemSentence(finding)) return *said;
    return writtenSentence(finding);
}

}  // namespace docket::ui
