#include "ui/datasets/recipe/rules_section.h"

#include "ui/common/look/in_step.h"
#include "ui/common/words/reason_words.h"
#include "ui/datasets/words/export_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int mostNameLines = 6;  // in sight

/// "DE, at" as "DE" and "AT".
std::vector<std::string> regionsOf(const QString& typed) {
    std::vector<std::string> regions;
    for (const QString& part : typed.split(QRegularExpression(QStringLiteral("[,;\\s،]+")), Qt::SkipEmptyParts)) regions.push_back(fromQt(part.toUpper()));
    return regions;
}

QString regionsText(const std::vector<std::string>& regions) {
    QStringList parts;
    for (const std::string& region : regions) parts << toQt(region);
    return parts.join(QStringLiteral(", "));
}

std::vector<std::string> reasonWordsOf(const ReasonSet& reasons) {
    std::vector<std::string> words;
    for (const Reason reason : reasons.toVector()) words.emplace_back(toString(reason));
    return words;
}

ReasonSet reasonsOf(const std::vector<std::string>& words) {
    ReasonSet reasons;
    for (const std::string& word : words) {
        if (const auto reason = parseReason(word)) reasons.add(*reason);
    }
    return reasons;
}

}  // namespace

RulesSection::RulesSection(const Theme& theme, QWidget* parent)
    : RecipeSection(theme, "rulesSection", tr("Further rules"), parent), m_fields(new QWidget), m_disclosure(new Disclosure(theme, "rulesDisclosure", *m_fields)),
      m_reasons(makeList("ruleReasons", tr("Reasons"), m_chosenReasons)), m_labels(makeList("ruleLabels", tr("Labels"), m_chosenLabels)),
      m_reviewers(makeList("ruleReviewers", tr("Reviewers"), m_chosenReviewers)), m_from(new MomentField(theme, "decidedFrom", tr("Decided from"), PeriodEnd::From)),
      m_below(new MomentField(theme, "decidedBelow", tr("Decided until"), PeriodEnd::Below)), m_query(new QLineEdit), m_regions(new QLineEdit), m_names(new GrowingText(theme, 2, mostNameLines)), m_license(new QLineEdit),
      m_keptQuery(keptText(*m_query)), m_keptRegions(*m_regions, regionsOf, regionsText), m_keptNames(keptEntries(*m_names)), m_keptLicense(keptText(*m_license)), m_reasonsRow(new CountedRow(theme, m_reasons)),
      m_labelsRow(new CountedRow(theme, m_labels)), m_reviewersRow(new CountedRow(theme, m_reviewers)), m_queryRow(new CountedRow(theme, m_query)),
      m_fromRow(new CountedRow(theme, m_from)) {
    for (const Reason reason : ReasonSet::fromBits((1U << reasonCount) - 1).toVector()) m_reasonOffers.push_back({std::string(toString(reason)), reasonName(reason)});
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(6);
    addWide(m_disclosure);
    addWide(m_fields);
    goOnIn(*fields);
    addItemRules();
    addPersonalData();
    addLicense();
    showLists();
}

CheckedChoice* RulesSection::makeList(const char* name, const QString& caption, std::vector<std::string>& chosen) {
    auto* box = new CheckedChoice(theme());
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(caption);
    keepFont(*box, theme(), TextStyle::Body);
    connect(box, &CheckedChoice::chosen, this, [this, &chosen](const QVariantList& values) {
        chosen.clear();
        for (const QVariant& value : values) chosen.push_back(fromQt(value.toString()));
        showLists();
        tellEdited();
    });
    return box;
}

void RulesSection::addItemRules() {
    m_query->setObjectName(QStringLiteral("exportQuery"));
    m_query->setAccessibleName(tr("Search"));
    m_query->setPlaceholderText(tr("All items"));
    keepFont(*m_query, theme(), TextStyle::Body);
    leaveUndoToWindow(*m_query);
    addRow(tr("Reasons"), m_reasonsRow);
    addRow(tr("Decided from"), m_fromRow);
    addRow(tr("Decided until"), m_below);
    addRow(tr("Reviewers"), m_reviewersRow);
    addRow(tr("Labels"), m_labelsRow);
    addRow(tr("Search"), m_queryRow);
    for (const MomentField* moment : {m_from, m_below}) connect(moment, &MomentField::edited, this, &RulesSection::tellEdited);
    connect(m_query, &QLineEdit::textEdited, this, &RulesSection::tellEdited);
}

void RulesSection::addPersonalData() {
    m_regions->setObjectName(QStringLiteral("phoneRegions"));
    m_regions->setPlaceholderText(tr("DE, AT", "codes of countries"));
    keepFont(*m_regions, theme(), TextStyle::Body);
    leaveUndoToWindow(*m_regions);
    addRow(tr("Phone numbers of"), m_regions);
    addRow(tr("Names"), makeNames());
    connect(m_regions, &QLineEdit::textEdited, this, &RulesSection::tellEdited);
    connect(m_names, &GrowingText::typed, this, &RulesSection::tellEdited);
}

void RulesSection::addLicense() {
    m_license->setObjectName(QStringLiteral("license"));
    m_license->setPlaceholderText(tr("Not stated", "licence"));
    m_license->setMaxLength(static_cast<int>(dataset::longestLicense / 4));  // each character may be four bytes
    keepFont(*m_license, theme(), TextStyle::Body);
    leaveUndoToWindow(*m_license);
    addRow(tr("Licence"), m_license);
    connect(m_license, &QLineEdit::textEdited, this, &RulesSection::tellEdited);
}

QWidget* RulesSection::makeNames() {
    m_names->setObjectName(QStringLiteral("personNames"));
    m_names->setAccessibleName(tr("Names of people that count as personal data"));
    m_names->setPlaceholderText(tr("Names that count as personal data, one a line"));
    auto* file = new KeyButton(theme(), KeyButton::Kind::Plain);
    file->setObjectName(QStringLiteral("namesFile"));
    file->setText(tr("From a file…"));
    file->setAccessibleName(tr("From a file… of names"));
    file->setSmall(true);
    connect(file, &QAbstractButton::clicked, this, &RulesSection::namesAsked);
    auto* names = new QWidget;
    auto* column = new QVBoxLayout(names);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_names);
    column->addWidget(file, 0, Qt::AlignLeading);
    names->setFocusProxy(m_names);
    return names;
}

/// What the recipe has and the workspace does not can be chosen all the same.
void RulesSection::showList(CheckedChoice& box, const std::vector<Offer>& offered, const std::vector<std::string>& chosen, const QString& none) {
    std::vector<Offer> offers = offered;
    for (const std::string& word : chosen) {
        if (std::ranges::find(offers, word, &Offer::word) == offers.end()) offers.push_back({word, isolated(oneLine(toQt(word)))});
    }
    QList<ChoicePopup::Choice> choices;
    QStringList words;
    for (const Offer& offer : offers) {
        const bool isChosen = std::ranges::find(chosen, offer.word) != chosen.end();
        choices.push_back({offer.text, toQt(offer.word), isChosen});
        if (isChosen) words << offer.text;
    }
    box.setChoices(choices, words.isEmpty() ? none : listed(words));
}

void RulesSection::showLists() {
    showList(*m_reasons, m_reasonOffers, m_chosenReasons, tr("Any", "reason"));
    showList(*m_labels, m_labelOffers, m_chosenLabels, tr("All", "labels"));
    showList(*m_reviewers, m_reviewerOffers, m_chosenReviewers, tr("Everybody", "reviewers"));
}

void RulesSection::setChoices(const services::ExportChoices& choices) {
    m_labelOffers.clear();
    for (const taxonomy::Label* label : choices.taxonomy.choices()) m_labelOffers.push_back({label->key, isolated(oneLine(toQt(label->name.empty() ? label->key : label->name)))});
    m_reviewerOffers.clear();
    for (const std::string& name : choices.reviewers) m_reviewerOffers.push_back({name, isolated(oneLine(toQt(name)))});
    showLists();
}

QStringList RulesSection::setRules(const dataset::Recipe& recipe) const {
    const dataset::ItemRules& items = recipe.items;
    QStringList rules;
    if (!items.reasons.isEmpty()) rules << tr("Reasons");
    if (items.decidedFrom || items.decidedBelow) rules << tr("Period");
    if (!items.reviewers.empty()) rules << tr("Reviewers");
    if (!items.labels.empty()) rules << tr("Labels");
    if (!items.query.empty()) rules << tr("Search");
    if (!recipe.personalData.regions.empty()) rules << tr("Phone numbers");
    if (!recipe.personalData.names.empty()) rules << tr("Names");
    if (!recipe.license.empty()) rules << tr("Licence");
    return rules;
}

void RulesSection::show(const dataset::Recipe& recipe) {
    m_chosenReasons = reasonWordsOf(recipe.items.reasons);
    m_chosenLabels = recipe.items.labels;
    m_chosenReviewers = recipe.items.reviewers;
    showLists();
    m_from->setMoment(recipe.items.decidedFrom);
    m_below->setMoment(recipe.items.decidedBelow);
    m_keptQuery.show(recipe.items.query);
    m_keptRegions.show(recipe.personalData.regions);
    m_keptNames.show(recipe.personalData.names);
    m_keptLicense.show(recipe.license);
    const QStringList rules = setRules(recipe);
    const int count = static_cast<int>(rules.size());
    m_disclosure->setText(count == 0 ? tr("More…") : tr("%Ln more rule(s): %1", nullptr, count).arg(listed(rules)));
}

void RulesSection::put(dataset::Recipe& recipe) const {
    recipe.items.reasons = reasonsOf(m_chosenReasons);
    recipe.items.labels = m_chosenLabels;
    recipe.items.reviewers = m_chosenReviewers;
    recipe.items.decidedFrom = m_from->moment();
    recipe.items.decidedBelow = m_below->moment();
    recipe.items.query = m_keptQuery.value();
    recipe.personalData.regions = m_keptRegions.value();
    recipe.personalData.names = m_keptNames.value();
    recipe.license = m_keptLicense.value();
}

void RulesSection::showLeftOut(const dataset::Manifest& manifest) {
    using dataset::LeftOut;
    m_reasonsRow->setCount(leftOutBy(manifest, LeftOut::OtherReason));
    m_fromRow->setCount(leftOutBy(manifest, LeftOut::OutsidePeriod));
    m_reviewersRow->setCount(leftOutBy(manifest, LeftOut::OtherReviewer));
    m_labelsRow->setCount(leftOutBy(manifest, LeftOut::OtherLabel));
    m_queryRow->setCount(leftOutBy(manifest, LeftOut::NotFound));
}

}  // namespace docket::ui
