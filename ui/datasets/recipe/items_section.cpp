#include "ui/datasets/recipe/items_section.h"

#include "ui/common/words/text.h"
#include "ui/datasets/words/export_words.h"

namespace docket::ui {

namespace {

/// Where the items come from: two rules of a recipe that are one question to people.
enum class Source { Final, AgreedSoFar, Everything, AllTraffic };

std::optional<Source> sourceOf(const dataset::Recipe& recipe) {
    const bool takesMachines = recipe.items.unreviewed == dataset::Unreviewed::AutoAccepted;
    switch (recipe.include) {
        case dataset::Include::Resolved: return takesMachines ? Source::AllTraffic : Source::Final;
        case dataset::Include::Decided: return takesMachines ? std::nullopt : std::optional(Source::AgreedSoFar);
        case dataset::Include::All: return takesMachines ? std::nullopt : std::optional(Source::Everything);
    }
    return std::nullopt;
}

void put(Source source, dataset::Recipe& recipe) {
    recipe.items.unreviewed = source == Source::AllTraffic ? dataset::Unreviewed::AutoAccepted : dataset::Unreviewed::Exclude;
    switch (source) {
        case Source::Final:
        case Source::AllTraffic: recipe.include = dataset::Include::Resolved; break;
        case Source::AgreedSoFar: recipe.include = dataset::Include::Decided; break;
        case Source::Everything: recipe.include = dataset::Include::All; break;
    }
}

/// What a label must rest on: likewise.
enum class LabelCounts { Always, ByConsensus, ByRuling, GoldOnly, WithoutGold };

std::optional<LabelCounts> labelCountsOf(const dataset::ItemRules& rules) {
    const bool isAnyhow = rules.settled == dataset::Settled::Anyhow;
    switch (rules.gold) {
        case dataset::GoldUse::Only: return isAnyhow ? std::optional(LabelCounts::GoldOnly) : std::nullopt;
        case dataset::GoldUse::Out: return isAnyhow ? std::optional(LabelCounts::WithoutGold) : std::nullopt;
        case dataset::GoldUse::In: break;
    }
    if (isAnyhow) return LabelCounts::Always;
    return rules.settled == dataset::Settled::ByConsensus ? LabelCounts::ByConsensus : LabelCounts::ByRuling;
}

void put(LabelCounts counts, dataset::ItemRules& rules) {
    rules.settled = counts == LabelCounts::ByConsensus ? dataset::Settled::ByConsensus : counts == LabelCounts::ByRuling ? dataset::Settled::ByAdjudication : dataset::Settled::Anyhow;
    rules.gold = counts == LabelCounts::GoldOnly ? dataset::GoldUse::Only : counts == LabelCounts::WithoutGold ? dataset::GoldUse::Out : dataset::GoldUse::In;
}

constexpr int inForce = 0;  // no version has this number

}  // namespace

ItemsSection::ItemsSection(const Theme& theme, QWidget* parent)
    : RecipeSection(theme, "itemsSection", tr("Items"), parent),
      m_source(makeChoice<Source>("exportSource", {{tr("Final labels"), Source::Final},
                                                   {tr("Also where decisions agree so far"), Source::AgreedSoFar},
                                                   {tr("All items, decided or not"), Source::Everything},
                                                   {tr("Also what was accepted automatically"), Source::AllTraffic}})),
      m_taxonomy(makeChoice<int>("exportTaxonomy", {{tr("The version in force"), inForce}})),
      m_settled(makeChoice<LabelCounts>("labelCountsIf", {{tr("Any answer stands"), LabelCounts::Always},
                                                          {tr("Two reviewers or more agree"), LabelCounts::ByConsensus},
                                                          {tr("A ruling stands"), LabelCounts::ByRuling},
                                                          {tr("It is of a gold item"), LabelCounts::GoldOnly},
                                                          {tr("It is of no gold item"), LabelCounts::WithoutGold}})),
      m_unsure(makeCheck("leaveOutUnsure", tr("Reviewer was unsure"))),
      m_openTest(makeCheck("leaveOutOpenTest", tr("In an open agreement test"))),
      m_led(makeCheck("leaveOutLed", tr("Suggestion was in sight"))),
      m_personalData(makeChoice<text::PersonalDataTreatment>("personalData", {{tr("Keep it"), text::PersonalDataTreatment::Keep},
                                                                              {tr("Mask it in texts"), text::PersonalDataTreatment::Mask},
                                                                              {tr("Leave the item out"), text::PersonalDataTreatment::Drop}})),
      m_settledRow(new CountedRow(theme, m_settled)),
      m_personalDataRow(new CountedRow(theme, m_personalData)),
      m_checks(new QWidget) {
    auto* checks = new QVBoxLayout(m_checks);
    checks->setContentsMargins(0, 0, 0, 0);
    checks->setSpacing(1);
    m_unsureRow = addCheck(m_unsure);
    m_openTestRow = addCheck(m_openTest);
    m_ledRow = addCheck(m_led);
    m_settled->setAccessibleName(tr("Label counts if"));
    m_personalData->setAccessibleName(tr("Personal data"));
    addRow(tr("Source"), m_source);
    addRow(tr("Taxonomy"), m_taxonomy);
    addRow(tr("Label counts if"), m_settledRow);
    addRow(tr("Leave out"), m_checks);
    addRow(tr("Personal data"), m_personalDataRow);
}

CountedRow* ItemsSection::addCheck(QCheckBox* check) {
    auto* row = new CountedRow(theme(), check);
    m_checks->layout()->addWidget(row);
    return row;
}

void ItemsSection::setChoices(const services::ExportChoices& choices) {
    const QSignalBlocker nobodyChose(m_taxonomy);
    const int chosen = m_taxonomy->currentData().toInt();
    m_taxonomy->clear();
    m_taxonomy->addItem(tr("In force (v%1)", "version of the taxonomy").arg(choices.taxonomy.version()), inForce);
    for (const int version : choices.taxonomyVersions) {
        if (version != choices.taxonomy.version()) m_taxonomy->addItem(tr("As of v%1", "version of the taxonomy").arg(version), version);
    }
    choose(*m_taxonomy, chosen);
}

void ItemsSection::show(const dataset::Recipe& recipe) {
    const auto source = sourceOf(recipe);
    if (source) choose(*m_source, *source);
    else m_source->setCurrentIndex(-1);
    const auto counts = labelCountsOf(recipe.items);
    if (counts) choose(*m_settled, *counts);
    else m_settled->setCurrentIndex(-1);
    choose(*m_taxonomy, recipe.taxonomyVersion.value_or(inForce));
    m_unsure->setChecked(recipe.leavesOut(dataset::Doubt::Unsure));
    m_openTest->setChecked(recipe.leavesOut(dataset::Doubt::OpenTest));
    m_led->setChecked(recipe.exposure == dataset::ExposureFilter::Blind);
    choose(*m_personalData, recipe.personalData.treatment);
}

void ItemsSection::put(dataset::Recipe& recipe) const {
    if (m_source->currentIndex() >= 0) docket::ui::put(static_cast<Source>(m_source->currentData().toInt()), recipe);
    if (m_settled->currentIndex() >= 0) docket::ui::put(static_cast<LabelCounts>(m_settled->currentData().toInt()), recipe.items);
    if (m_taxonomy->currentIndex() >= 0) {
        const int version = m_taxonomy->currentData().toInt();
        recipe.taxonomyVersion = version == inForce ? std::nullopt : std::optional(version);
    }
    recipe.setLeftOut(dataset::Doubt::Unsure, m_unsure->isChecked());
    recipe.setLeftOut(dataset::Doubt::OpenTest, m_openTest->isChecked());
    recipe.exposure = m_led->isChecked() ? dataset::ExposureFilter::Blind : dataset::ExposureFilter::Any;
    recipe.personalData.treatment = static_cast<text::PersonalDataTreatment>(m_personalData->currentData().toInt());
}

void ItemsSection::showLeftOut(const dataset::Manifest& manifest) {
    using dataset::LeftOut;
    m_settledRow->setCount(leftOutBy(manifest, LeftOut::OtherwiseSettled) + leftOutBy(manifest, LeftOut::IsGold) + leftOutBy(manifest, LeftOut::IsNotGold));
    m_unsureRow->setCount(leftOutBy(manifest, LeftOut::Unsure));
    m_openTestRow->setCount(leftOutBy(manifest, LeftOut::InOpenTest));
    m_ledRow->setCount(leftOutBy(manifest, LeftOut::NotBlind));
    m_personalDataRow->setCount(leftOutBy(manifest, LeftOut::HasPersonalData));
}

}  // namespace docket::ui
