#include "core/dataset/finding.h"

#include <algorithm>

namespace docket::dataset {

namespace {

using enum Severity;

/// In the order of the enumeration.
const std::vector<FindingFacts>& findingTable() {
    static const std::vector<FindingFacts> table = {
        {FindingCode::TooFewRecords, {Error}, {}, "The training file has fewer records than the vendor takes."},
        {FindingCode::TooManyRecords, {Error}, {}, "A file has more records than the vendor takes."},
        {FindingCode::TooFewOfLabel, {Error, Warning, Note}, Remedy::LeaveLabelsOut,
         "A label has fewer records than the vendor takes (error), fewer examples than the recipe asks for (warning), or too few to learn from (note)."},
        {FindingCode::TooManyLabels, {Error}, {}, "More labels are in use than the vendor takes."},
        {FindingCode::TooFewLabels, {Error}, {}, "Fewer labels are in use than the vendor takes."},
        {FindingCode::FileTooLarge, {Error}, {}, "A file has more bytes than the vendor takes."},
        {FindingCode::RecordTooLong, {Error, Warning}, {},
         "A record or text is longer than the vendor takes (error), or so long that models may cut it off (warning)."},
        {FindingCode::EmptyText, {Warning, Note}, {}, "A text is of blanks alone; items were left out for it where the vendor takes none (note)."},
        {FindingCode::ReservedWord, {Error}, {}, "A text has a word that the vendor keeps for itself."},
        {FindingCode::LabelGone, {Warning}, Remedy::LeaveLabelsOut, "A label is not in force any more: its items were left out, or went in where the format takes old labels."},
        {FindingCode::UnevenLabels, {Warning}, Remedy::LowerTheCap, "There is much more to learn from of one label than of another."},
        {FindingCode::LowAgreement, {Warning}, Remedy::ByConsensusOnly, "Reviewers of the same item often give another label."},
        {FindingCode::DuplicatesInSplits, {Error, Warning}, Remedy::KeepNearTogether,
         "The same text is in two splits (error), or nearly the same (warning), so that what is measured was learned."},
        {FindingCode::LabelMissingInSplit, {Warning}, Remedy::Stratify, "A label has no record in one of the splits."},
        {FindingCode::ExampleInEvaluation, {Error, Warning}, Remedy::KeepNearTogether,
         "An example of the prompt is also in the validation or test split (error), or nearly (warning)."},
        {FindingCode::ConflictingTexts, {Warning}, Remedy::DropDuplicates, "The same text has different labels."},
        {FindingCode::AssistedOnly, {Warning}, Remedy::BlindOnly, "All answers of a label were given with the suggestion in sight."},
        {FindingCode::OneReviewerOnly, {Warning}, Remedy::ByConsensusOnly, "One reviewer decided where the policy asks for more."},
        {FindingCode::InvisibleCharacters, {Warning}, {}, "A text has characters that nobody sees: zero width, direction overrides, control characters."},
        {FindingCode::LabelledByMachine, {Warning}, Remedy::ExcludeUnreviewed, "Labels are a model's, and nobody was asked."},
        {FindingCode::PersonalData, {Warning}, Remedy::MaskPersonalData, "Texts look as if they had personal data, and the recipe keeps it."},
        {FindingCode::OldTaxonomy, {Warning}, Remedy::ReadAsOfToday, "Answers are read as of an earlier version of the taxonomy."},
        {FindingCode::NothingLeft, {Error}, {}, "No record is left."},
        {FindingCode::WrittenOtherwise, {Warning}, {}, "The format has no place for something as it is, so it was written in another way."},
    };
    return table;
}

void leaveLabelsOut(Recipe& recipe, const std::vector<std::string>& out, const std::vector<std::string>& inForce) {
    std::vector<std::string>& kept = recipe.items.labels;
    if (kept.empty()) kept = inForce;
    std::erase_if(kept, [&](const std::string& key) { return std::ranges::find(out, key) != out.end(); });
}

}  // namespace

std::span<const FindingFacts> allFindings() { return findingTable(); }

bool hasErrors(std::span<const Finding> findings) { return std::ranges::find(findings, Error, &Finding::severity) != findings.end(); }

std::string_view inWords(Remedy remedy) {
    switch (remedy) {
        case Remedy::KeepNearTogether: return "keep near-duplicates in one split";
        case Remedy::LowerTheCap: return "lower the cap of items of a label";
        case Remedy::LeaveLabelsOut: return "leave these labels out";
        case Remedy::DropDuplicates: return "keep the first of each text";
        case Remedy::BlindOnly: return "take only what was decided blind";
        case Remedy::ByConsensusOnly: return "take only what reviewers agreed on";
        case Remedy::MaskPersonalData: return "mask personal data";
        case Remedy::ExcludeUnreviewed: return "leave out what nobody reviewed";
        case Remedy::ReadAsOfToday: return "read answers as of today";
        case Remedy::Stratify: return "give every label its share of every split";
    }
    return {};
}

Recipe remedied(Recipe recipe, const Finding& finding, const std::vector<std::string>& labels) {
    if (!finding.remedy) return recipe;
    switch (*finding.remedy) {
        case Remedy::KeepNearTogether: recipe.split.keepsNearTogether = true; break;
        case Remedy::LowerTheCap: recipe.balance = {Balance::Cap, finding.cap}; break;
        case Remedy::LeaveLabelsOut: leaveLabelsOut(recipe, finding.labels, labels); break;
        case Remedy::DropDuplicates: recipe.duplicates.duplicates = Duplicates::DropExact; break;
        case Remedy::BlindOnly: recipe.exposure = ExposureFilter::Blind; break;
        case Remedy::ByConsensusOnly: recipe.items.settled = Settled::ByConsensus; break;
        case Remedy::MaskPersonalData: recipe.personalData.treatment = text::PersonalDataTreatment::Mask; break;
        case Remedy::ExcludeUnreviewed: recipe.items.unreviewed = Unreviewed::Exclude; break;
        case Remedy::ReadAsOfToday: recipe.taxonomyVersion.reset(); break;
        case Remedy::Stratify: recipe.split.isStratified = true; break;
    }
    return recipe;
}

}  // namespace docket::dataset
