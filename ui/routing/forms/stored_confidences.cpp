#include "ui/routing/forms/stored_confidences.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/routing/words/confidence_words.h"
#include "ui/versions/version_list.h"

#include <QPainter>

namespace docket::ui {

namespace {

constexpr int cardSide = 10;
constexpr qreal cardRadius = 8;

ThresholdChart::Words chartWords() {
    return {StoredConfidences::tr("to people", "side of a threshold"), StoredConfidences::tr("accepted", "side of a threshold"), StoredConfidences::tr("band of %1", "width of a bar").arg(shareText(1.0 / metrics::ConfidenceSpread::bandCount)),
            StoredConfidences::tr("exactly one value")};
}

QStringList tableHeads() {
    return {StoredConfidences::tr("Model"), StoredConfidences::tr("Confidence"), StoredConfidences::tr("Predictions"), StoredConfidences::tr("Share")};
}

}  // namespace

StoredConfidences::StoredConfidences(const Theme& theme, RoutingController& controller, const ConfidenceReader& confidences, QAction* switchTable, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_controller(controller), m_confidences(confidences), m_switch(new KeyButton(theme, KeyButton::Kind::Flat)),
      m_pane(new ChartPane(new ThresholdChart(theme, chartWords()), new HistogramTable(theme, tableHeads()))), m_state(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    m_state->setContentsMargins(cardSide / 2, 0, cardSide / 2, 0);
    m_pane->chart().setObjectName(QStringLiteral("confidenceChart"));
    m_pane->chart().setAccessibleName(tr("Stored confidences and the threshold"));
    m_pane->table().setObjectName(QStringLiteral("confidenceTable"));
    m_pane->table().setAccessibleName(tr("Stored confidences"));
    m_switch->setObjectName(QStringLiteral("confidenceSwitch"));
    m_switch->setTiny(true);
    m_switch->setKeyOf(switchTable);
    m_state->setObjectName(QStringLiteral("confidenceState"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(mirroredMargins(cardSide / 2, 0, 0, 0));
    head->addWidget(plainLabel(theme, TextStyle::Strong, "text", tr("Stored confidences")), 1);
    head->addWidget(m_switch);
    QVBoxLayout* layout = columnOf(*this);
    layout->setContentsMargins(cardSide / 2, cardSide, cardSide / 2, cardSide);
    layout->setSpacing(cardSide / 2);
    layout->addLayout(head);
    layout->addWidget(m_pane);
    layout->addWidget(m_state);
    connect(m_switch, &QAbstractButton::clicked, this, &StoredConfidences::switchTable);
    connect(&confidences, &ConfidenceReader::changed, this, &StoredConfidences::showConfidences);
    connect(&m_pane->chart(), &ThresholdChart::thresholdAsked, this, [this](double threshold) {
        m_controller.edit([threshold](routing::Policy& policy) { policy.threshold = threshold; });
    });
    showConfidences();
}

void StoredConfidences::showPolicy(const ShownPolicy& shown) {
    m_pane->chart().setEditable(shown.isEditable);
    showConfidences();
}

void StoredConfidences::switchTable() {
    m_pane->setTable(!m_pane->isTable());
    showConfidences();
}

/// What the figures are that are shown; empty: nothing need be said of them.
QString StoredConfidences::stateWords() const {
    if (m_confidences.isReading()) return tr("The stored predictions are being counted.");
    if (m_confidences.confidences() == nullptr) return tr("The stored predictions could not be counted.");
    return m_confidences.confidences()->empty() ? tr("0 predictions, import first.") : QString();
}

void StoredConfidences::showConfidences() {
    const auto* confidences = m_confidences.confidences();
    const services::PolicyDesk* desk = m_controller.desk();
    const bool isShown = confidences != nullptr && !confidences->empty() && desk != nullptr;
    m_state->setText(stateWords());
    m_state->setVisible(!m_state->text().isEmpty());
    m_switch->setText(m_pane->isTable() ? tr("As chart") : tr("As table"));
    m_switch->setVisible(isShown);
    m_pane->setVisible(isShown);
    if (!isShown) return;
    const routing::Policy& policy = m_controller.policy();
    const routing::Policy& inForce = desk->open.inForce;
    std::optional<ThresholdChart::Mark> other;
    if (!inForce.reviewShare && inForce.threshold != policy.threshold) {
        other = {inForce.threshold, tr("%1: %2", "version, threshold").arg(versionTag(inForce.version), shareText(inForce.threshold))};
    }
    m_pane->setData(stripsOf(*confidences, policy.threshold, policy.trustedSources), {policy.threshold, shareText(policy.threshold)}, other);
}

void StoredConfidences::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), cardRadius, m_theme.color(Role::Base), m_theme.color(Role::Border));
}

}  // namespace docket::ui
