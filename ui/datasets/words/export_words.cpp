#include "ui/datasets/words/export_words.h"

#include "ui/common/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace docket::ui {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ExportWords)
};

/// Items of a split, as far as its labels tell; an item counts for each of its labels.
std::int64_t itemsOf(const dataset::SplitFacts& split) {
    std::int64_t items = split.emptyAnswers;
    for (const auto& [label, count] : split.byLabel) items += count;
    return items;
}

QString countIn(dataset::Split split, std::int64_t items) {
    switch (split) {
        case dataset::Split::Train: return ExportWords::tr("%L1 for training").arg(qlonglong{items});
        case dataset::Split::Validation: return ExportWords::tr("%L1 for validation").arg(qlonglong{items});
        case dataset::Split::Test: return ExportWords::tr("%L1 for testing").arg(qlonglong{items});
    }
    return {};
}

}  // namespace

QString leftOutText(dataset::LeftOut reason) {
    using dataset::LeftOut;
    switch (reason) {
        case LeftOut::NotSelected: return ExportWords::tr("Not selected");
        case LeftOut::AcceptedAutomatically: return ExportWords::tr("Accepted automatically");
        case LeftOut::Undecided: return ExportWords::tr("Not decided yet");
        case LeftOut::InDisagreement: return ExportWords::tr("Reviewers disagree");
        case LeftOut::NotBlind: return ExportWords::tr("Suggestion was in sight");
        case LeftOut::Unsure: return ExportWords::tr("Reviewer was unsure");
        case LeftOut::InOpenTest: return ExportWords::tr("In an open agreement test");
        case LeftOut::OtherwiseSettled: return ExportWords::tr("Rule for labels not met");
        case LeftOut::IsGold: return ExportWords::tr("Gold items");
        case LeftOut::IsNotGold: return ExportWords::tr("No gold item");
        case LeftOut::OtherReason: return ExportWords::tr("Escalated for another reason");
        case LeftOut::OutsidePeriod: return ExportWords::tr("Decided at another time");
        case LeftOut::OtherReviewer: return ExportWords::tr("Decided by others");
        case LeftOut::NotFound: return ExportWords::tr("Not found by the search");
        case LeftOut::OtherLabel: return ExportWords::tr("Another label");
        case LeftOut::LabelGone: return ExportWords::tr("Label no longer in force");
        case LeftOut::HasPersonalData: return ExportWords::tr("Personal data");
        case LeftOut::NoOverturnedSuggestion: return ExportWords::tr("No overturned suggestion");
        case LeftOut::Synthetic: return ExportWords::tr("Synthetic, only to learn from");
        case LeftOut::BlankText: return ExportWords::tr("Blank text");
        case LeftOut::Duplicate: return ExportWords::tr("Duplicates");
        case LeftOut::OverCap: return ExportWords::tr("Over the cap of a label");
        case LeftOut::NotSampled: return ExportWords::tr("Not needed as examples");
    }
    return {};
}

std::vector<SubtractionRow> subtractionRows(const dataset::Manifest& manifest) {
    std::vector<SubtractionRow> rows{{ExportWords::tr("Items in the workspace"), manifest.items}};
    for (const auto& [word, count] : manifest.leftOut) {
        const auto reason = dataset::leftOutWords.parse(word);
        rows.push_back({reason ? leftOutText(*reason) : toQt(word), -count});
    }
    if (manifest.copies > 0) rows.push_back({ExportWords::tr("Copies of rare labels"), manifest.copies});
    return rows;
}

QString subtractionText(const dataset::Manifest& manifest) {
    QStringList parts{ExportWords::tr("%Ln item(s)", "in the workspace", forPlural(manifest.items))};
    const auto rows = subtractionRows(manifest);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const QString words = rows[i].change < 0 ? ExportWords::tr("less %L1 (%2)", "a count of items, why they are left out") : ExportWords::tr("and %L1 (%2)", "a count of records, why they are added");
        parts << words.arg(qlonglong{std::abs(rows[i].change)}).arg(rows[i].words);
    }
    return ExportWords::tr("%1 = %Ln record(s)", "items, less those left out", forPlural(manifest.records)).arg(listed(parts));
}

std::int64_t leftOutBy(const dataset::Manifest& manifest, dataset::LeftOut reason) {
    const auto found = std::ranges::find(manifest.leftOut, dataset::leftOutWords.of(reason), [](const auto& each) { return std::string_view(each.first); });
    return found == manifest.leftOut.end() ? 0 : found->second;
}

QString nothingLeftText(const dataset::Manifest& manifest) {
    const auto rows = subtractionRows(manifest);
    if (rows.size() == 1) return ExportWords::tr("Nothing to export: the workspace has no items.");
    return ExportWords::tr("Nothing is left: the last %Ln item(s) went by “%1”.", "why items are left out", forPlural(-rows.back().change)).arg(rows.back().words);
}

QString splitText(dataset::Split split) {
    switch (split) {
        case dataset::Split::Train: return ExportWords::tr("Training");
        case dataset::Split::Validation: return ExportWords::tr("Validation");
        case dataset::Split::Test: return ExportWords::tr("Test");
    }
    return {};
}

QString splitsText(const dataset::Manifest& manifest) {
    std::int64_t items = manifest.copies + manifest.withoutAnswer;
    for (const dataset::SplitFacts& split : manifest.splits) items += itemsOf(split);
    if (manifest.splits.empty() || items != manifest.records) return {};  // labels of one item would count twice
    QStringList parts;
    for (const dataset::SplitFacts& split : manifest.splits) parts << countIn(split.split, itemsOf(split));
    return listed(parts);
}

QString titleOf(dataset::FindingCode code) {
    using dataset::FindingCode;
    switch (code) {
        case FindingCode::TooFewRecords: return ExportWords::tr("Too few records");
        case FindingCode::TooManyRecords: return ExportWords::tr("Too many records");
        case FindingCode::TooFewOfLabel: return ExportWords::tr("Too few of a label");
        case FindingCode::TooManyLabels: return ExportWords::tr("Too many labels");
        case FindingCode::TooFewLabels: return ExportWords::tr("Too few labels");
        case FindingCode::FileTooLarge: return ExportWords::tr("File too large");
        case FindingCode::RecordTooLong: return ExportWords::tr("Records too long");
        case FindingCode::EmptyText: return ExportWords::tr("Empty texts");
        case FindingCode::ReservedWord: return ExportWords::tr("Reserved words in texts");
        case FindingCode::LabelGone: return ExportWords::tr("Labels no longer in force");
        case FindingCode::UnevenLabels: return ExportWords::tr("Uneven labels");
        case FindingCode::LowAgreement: return ExportWords::tr("Low agreement");
        case FindingCode::DuplicatesInSplits: return ExportWords::tr("Duplicates in two splits");
        case FindingCode::LabelMissingInSplit: return ExportWords::tr("Label missing in a split");
        case FindingCode::ExampleInEvaluation: return ExportWords::tr("Example in an evaluation split");
        case FindingCode::ConflictingTexts: return ExportWords::tr("Same text, other label");
        case FindingCode::AssistedOnly: return ExportWords::tr("Suggestion was always in sight");
        case FindingCode::OneReviewerOnly: return ExportWords::tr("One reviewer only");
        case FindingCode::InvisibleCharacters: return ExportWords::tr("Invisible characters");
        case FindingCode::LabelledByMachine: return ExportWords::tr("Labelled by a machine");
        case FindingCode::PersonalData: return ExportWords::tr("Personal data in texts");
        case FindingCode::OldTaxonomy: return ExportWords::tr("Earlier taxonomy version");
        case FindingCode::NothingLeft: return ExportWords::tr("Nothing is left");
        case FindingCode::WrittenOtherwise: return ExportWords::tr("Written in another way");
    }
    return {};
}

QString remedyText(dataset::Remedy remedy) {
    using dataset::Remedy;
    switch (remedy) {
        case Remedy::KeepNearTogether: return ExportWords::tr("Keep together");
        case Remedy::LowerTheCap: return ExportWords::tr("Lower the cap");
        case Remedy::LeaveLabelsOut: return ExportWords::tr("Leave out");
        case Remedy::DropDuplicates: return ExportWords::tr("Drop duplicates");
        case Remedy::BlindOnly: return ExportWords::tr("Blind only");
        case Remedy::ByConsensusOnly: return ExportWords::tr("Agreed only");
        case Remedy::MaskPersonalData: return ExportWords::tr("Mask");
        case Remedy::ExcludeUnreviewed: return ExportWords::tr("Reviewed only");
        case Remedy::ReadAsOfToday: return ExportWords::tr("Read as of today");
        case Remedy::Stratify: return ExportWords::tr("Same shares for all");
    }
    return {};
}

}  // namespace docket::ui
