#include "ui/routing/forms/confidence_rule.h"

#include "ui/common/parts/folding_row.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/routing/words/rule_words.h"

#include <QApplication>

#include <array>

namespace docket::ui {

namespace {

using routing::ConfidenceKind;
using routing::Policy;

constexpr int betweenConfidenceFields = 12;
constexpr double usualShare = 0.2;
constexpr std::array sources{ConfidenceSource::LogProbs, ConfidenceSource::Agreement, ConfidenceSource::Scores, ConfidenceSource::Stated};

}  // namespace

ConfidenceRule::ConfidenceRule(const Theme& theme, RoutingController& controller, const ConfidenceReader& confidences, QAction* switchTable, QWidget* parent)
    : RulePage(parent), m_controller(controller),
      m_confidence(new SegmentedSwitch(theme, {{confidenceWord(ConfidenceKind::Raw), {}}, {confidenceWord(ConfidenceKind::Calibrated), {}}})), m_way(new SegmentedSwitch(theme, {{tr("Below a threshold"), {}}, {tr("Review share"), {}}})),
      m_threshold(new NumberField(theme, "policyThreshold", tr("Threshold"), {})), m_share(percentField(theme, "policyReviewShare", tr("Review share, in percent"))),
      m_trusted(new CheckedChoice(theme)), m_words(wrappedLabel(theme, TextStyle::Caption, "text2")),
      m_modelShares(new OwnShares(theme, controller, confidences, OwnShares::Kind::Model)),
      m_labelShares(new OwnShares(theme, controller, confidences, OwnShares::Kind::Label)), m_stored(new StoredConfidences(theme, controller, confidences, switchTable)) {
    m_confidence->setObjectName(QStringLiteral("policyConfidence"));
    m_way->setObjectName(QStringLiteral("policyWay"));
    m_trusted->setObjectName(QStringLiteral("policyTrusted"));
    auto* row = new FoldingRow(betweenConfidenceFields);
    auto* way = new Field(theme, tr("What goes to people"), m_way);
    auto* confidence = new Field(theme, tr("Confidence", "that a policy goes by"), m_confidence);
    for (Field* field : {way, confidence}) field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    row->addWidget(way);
    row->addWidget(confidence);
    row->addWidget(m_threshold);
    row->addWidget(m_share);
    row->addWidget(new Field(theme, tr("Trusted confidence"), m_trusted));
    QVBoxLayout* layout = columnOf(*this);
    layout->addLayout(row);
    layout->addWidget(m_words);
    layout->addWidget(m_modelShares);
    layout->addWidget(m_labelShares);
    connectFields();
}

void ConfidenceRule::connectFields() {
    connect(m_way, &SegmentedSwitch::chosen, this, &ConfidenceRule::choose);
    connect(m_confidence, &SegmentedSwitch::chosen, this, [this](int kind) {
        m_controller.edit([kind](Policy& policy) { policy.confidence = static_cast<ConfidenceKind>(kind); });
    });
    connect(m_trusted, &CheckedChoice::chosen, this, &ConfidenceRule::trust);
    connect(m_threshold, &NumberField::entered, this, [this](double threshold) {
        m_controller.edit([threshold](Policy& policy) { policy.threshold = threshold; });
    });
    connect(m_share, &NumberField::entered, this, [this](double percent) {
        m_controller.edit([percent](Policy& policy) { policy.reviewShare = shareOf(percent); });
    });
}

/// Shares that were said before are taken up again; the first one is that of a fifth.
void ConfidenceRule::choose(int way) {
    const auto* desk = m_controller.desk();
    const Policy before = desk == nullptr ? Policy() : desk->open.inForce;
    forget();
    m_controller.edit([way, before](Policy& policy) {
        if (way != 1) return routing::dropReviewShare(policy);
        if (policy.reviewShare) return;
        policy.reviewShare = before.reviewShare.value_or(usualShare);
        policy.modelShares = before.modelShares;
        policy.labelShares = before.labelShares;
    });
}

void ConfidenceRule::trust(const QVariantList& chosen) {
    std::set<ConfidenceSource> trusted;
    for (const QVariant& source : chosen) trusted.insert(static_cast<ConfidenceSource>(source.toInt()));
    m_controller.edit([trusted](Policy& policy) { policy.trustedSources = trusted; });
}

void ConfidenceRule::showPolicy(const ShownPolicy& shown) {
    m_isShare = shown.policy.reviewShare.has_value();
    m_isCalibrated = shown.policy.confidence == ConfidenceKind::Calibrated;
    m_confidence->setCurrent(static_cast<int>(shown.policy.confidence));
    m_way->setCurrent(m_isShare ? 1 : 0);
    for (SegmentedSwitch* choice : {m_confidence, m_way}) choice->setEnabled(shown.isEditable);
    m_threshold->setVisible(!m_isShare);
    m_stored->setVisible(hasChart());
    for (QWidget* part : {static_cast<QWidget*>(m_share), static_cast<QWidget*>(m_modelShares), static_cast<QWidget*>(m_labelShares)}) part->setVisible(m_isShare);
    m_threshold->showKept(shown.policy.threshold);
    m_share->showKept(m_isShare ? std::optional(percentOf(*shown.policy.reviewShare)) : std::nullopt);
    for (NumberField* field : {m_threshold, m_share}) field->setEditable(shown.isEditable);
    for (OwnShares* shares : {m_modelShares, m_labelShares}) shares->showPolicy(shown);
    showTrusted(shown);
    m_stored->showPolicy(shown);
    showWords();
}

void ConfidenceRule::showWords() {
    QStringList words{m_isShare ? tr("Of each import and model, the most doubtful share goes to people. Labels with their own threshold keep it.")
                                : tr("What is below the threshold goes to people; exactly on it is accepted. Labels with their own threshold keep it.")};
    if (m_isCalibrated) words << tr("A prediction for which no calibration is used counts as one without a confidence.");
    m_words->setText(words.join(QLatin1Char(' ')));
}

void ConfidenceRule::showTrusted(const ShownPolicy& shown) {
    QList<ChoicePopup::Choice> choices;
    QStringList trusted;
    for (const ConfidenceSource source : sources) {
        const bool isTrusted = shown.policy.trustedSources.contains(source);
        choices.append({sourceName(source), static_cast<int>(source), isTrusted});
        if (isTrusted) trusted << sourceName(source);
    }
    m_trusted->setChoices(choices, trusted.isEmpty() ? tr("Every source", "of confidences") : listed(trusted));
    m_trusted->setEnabled(shown.isEditable);
    m_trusted->setAccessibleDescription(tr("What comes from another source counts as no confidence. Where none is chosen, every source is trusted."));
}

/// What Ins and Del are about.
OwnShares& ConfidenceRule::listOfFocus() const { return m_modelShares->isAncestorOf(QApplication::focusWidget()) ? *m_modelShares : *m_labelShares; }

void ConfidenceRule::goTo(const std::string& about) {
    for (OwnShares* shares : {m_modelShares, m_labelShares}) shares->goTo(about);
}

void ConfidenceRule::forget() {
    for (NumberField* field : {m_threshold, m_share}) field->forget();
    for (OwnShares* shares : {m_modelShares, m_labelShares}) shares->forget();
}

bool ConfidenceRule::finish() {
    if (!m_isShare) return finished(*m_threshold);
    return finished(*m_share) && m_modelShares->finish() && m_labelShares->finish();
}

QWidget* ConfidenceRule::first() { return m_isShare ? &m_share->line() : &m_threshold->line(); }

}  // namespace docket::ui
