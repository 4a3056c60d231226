#include "ui/insights/drift/detector_tiles.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace docket::ui {

namespace {

constexpr int leastTileWidth = 176;  // px at 100 %
constexpr double oldTiles = 0.6;

}  // namespace

DetectorTile::DetectorTile(const Theme& theme, drift::Detector detector, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_name(wrappedLabel(theme, TextStyle::Caption, "text2", detectorName(detector))), m_state(new HealthMark(theme)),
      m_number(wrappedLabel(theme, TextStyle::Medium, "text")), m_detail(wrappedLabel(theme, TextStyle::Caption, "text3")) {
    setObjectName(toQt(drift::toString(detector)));
    setText(m_name->text());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_number->setObjectName(QStringLiteral("detectorNumber"));
    m_detail->setObjectName(QStringLiteral("detectorDetail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(3);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addWidget(m_number);
    layout->addWidget(m_detail);
    layout->addStretch(1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DetectorTile::show(const services::DetectorReport& report, const services::DriftReading& reading) {
    m_state->setLook(healthLook(report.state));
    const QString number = measureText(report);
    m_number->setText(number);
    m_number->setVisible(!number.isEmpty());
    QStringList details;
    if (!number.isEmpty()) details << measureName(report.detector);
    if (const auto since = report.since()) details << tr("since %1", "a day").arg(dayOf(*since, reading.question, reading.computedAt));
    if (!report.missing.empty() && (number.isEmpty() || report.state == drift::Health::CannotTell)) details << missingText(report);
    m_detail->setText(listed(details));
    setAccessibleName(tr("%1: %2", "a detector, its state").arg(m_name->text(), m_state->word()));
    if (!number.isEmpty()) details.prepend(number);
    setAccessibleDescription(listed(details));
}

void DetectorTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void DetectorTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 8, m_theme.color(underMouse() ? Role::Alt : Role::Base), m_theme.color(Role::Border));
    if (hasFocus()) drawFocusRing(painter, rect().adjusted(1, 1, -1, -1), m_theme);
}

DetectorTiles::DetectorTiles(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("detectorTiles"));
    setAccessibleName(tr("Detectors"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    for (const drift::Detector detector : drift::detectors) {
        auto* tile = new DetectorTile(theme, detector, this);
        connect(tile, &QAbstractButton::clicked, this, [this, detector] { Q_EMIT pressed(static_cast<int>(detector)); });
        m_tiles.push_back(tile);
    }
    setFocusProxy(m_tiles.front());
    connect(&theme, &Theme::changed, this, &DetectorTiles::layOut);
    layOut();
}

void DetectorTiles::show(const services::DriftAnswer& answer) {
    for (const services::DetectorReport& report : answer.report.detectors) m_tiles[static_cast<std::size_t>(report.detector)]->show(report, answer.reading);
}

void DetectorTiles::setOld(bool isOld) {
    if (!isOld) return setGraphicsEffect(nullptr);
    auto* pale = new QGraphicsOpacityEffect(this);
    pale->setOpacity(oldTiles);
    setGraphicsEffect(pale);
}

/// Six, three or two in a row, so that no row is cut.
void DetectorTiles::layOut() {
    const int room = width() / m_theme.px(leastTileWidth);
    const int columns = room >= 6 ? 6 : room >= 3 ? 3 : 2;
    if (std::exchange(m_columns, columns) == columns) return;
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i) m_grid->addWidget(m_tiles[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < static_cast<int>(m_tiles.size()); ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void DetectorTiles::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

}  // namespace docket::ui
