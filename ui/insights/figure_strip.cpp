#include "ui/insights/figure_strip.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/insights/insights_words.h"

#include <QGraphicsOpacityEffect>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace docket::ui {

namespace {

constexpr int tilesBesideEachOther = 760;  // width from which they stand in one row

QString sharedOf(const services::ReviewerFigures& figures) {
    return FigureStrip::tr("%1 of %2 reviewed", "items reviewed twice, and share of all").arg(FigureStrip::tr("%Ln item(s)", nullptr, forPlural(figures.itemsTwice)), countText(figures.items));
}

}  // namespace

FigureStrip::FigureStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)),
      m_tiles{makeTile("alphaTile"), makeTile("twiceTile"), makeTile("goldTile"), makeTile("anchoringTile")} {
    setObjectName(QStringLiteral("figureStrip"));
    setAccessibleName(tr("Figures of the team"));
    m_grid->setContentsMargins(14, 10, 14, 10);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(10);
    connect(&theme, &Theme::changed, this, &FigureStrip::layOut);
    layOut();
}

FigureStrip::Tile FigureStrip::makeTile(const char* name) {
    auto* box = new QWidget(this);
    box->setObjectName(QLatin1String(name));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](TextStyle style, const char* ink) {
        auto* label = wrappedLabel(m_theme, style, ink);
        layout->addWidget(label);
        return label;
    };
    Tile tile{box, add(TextStyle::Caption, "text2"), add(TextStyle::Title, "text"), add(TextStyle::Caption, "text3")};
    tile.value->setObjectName(QStringLiteral("figureValue"));
    tile.detail->setObjectName(QStringLiteral("figureDetail"));
    layout->addStretch(1);
    return tile;
}

void FigureStrip::setTile(int tile, const QString& title, const QString& value, const QString& detail) {
    const Tile& shown = m_tiles[static_cast<std::size_t>(tile)];
    shown.title->setText(title);
    shown.value->setText(value);
    shown.detail->setText(detail);
    shown.box->setAccessibleName(title);
    shown.box->setAccessibleDescription(detail.isEmpty() ? value : tr("%1, %2", "a figure, what there is to say of it").arg(value, detail));
}

void FigureStrip::setFigures(const services::ReviewerFigures& figures) {
    const bool isTeam = figures.team.has_value();
    const services::ReviewerRow none;
    const services::ReviewerRow& row = isTeam ? figures.team->all : figures.reviewers.empty() ? none : figures.reviewers.front();
    if (isTeam) {
        const auto& sets = figures.team->agreement.sets;
        const agreement::Estimate& alpha = sets ? sets->masi : figures.team->agreement.alpha;
        const QString interval = coefficientIntervalText(alpha);
        setTile(0, sets ? tr("Krippendorff’s alpha, MASI") : tr("Krippendorff’s alpha, nominal"), coefficientText(alpha),
                interval.isEmpty() ? tr("%Ln item(s)", nullptr, forPlural(alpha.items)) : tr("%1 (95 %)", "an interval").arg(interval));
        setTile(1, tr("Reviewed twice or more"), countText(figures.itemsTwice), sharedOf(figures));
    } else {
        setTile(0, tr("Decisions"), countText(row.decisions), tr("%Ln item(s)", nullptr, forPlural(figures.items)));
        setTile(1, tr("Same answer again"), percentText(row.consistency), services::ReviewerFigures::isGiven(row.consistency.n) ? tr("%1 (95 %)", "an interval").arg(percentIntervalText(row.consistency)) : QString());
    }
    setTile(2, tr("Gold accuracy"), percentText(row.gold), tr("%1 of %2 right", "gold items").arg(countText(row.gold.count), countText(row.gold.n)));
    const bool isDrawn = row.anchoring.one.n + row.anchoring.other.n > 0;
    const bool isGiven = services::ReviewerFigures::isGiven(row.anchoring.fewest());
    setTile(3, tr("Anchoring, points"), isDrawn ? pointsText(row.anchoring) : tr("not measured"),
            isGiven   ? tr("%1 (95 %)", "an interval").arg(pointsIntervalText(row.anchoring))
            : isDrawn ? tr("answers in the smaller arm")
                      : tr("No policy has drawn who sees the suggestion."));
}

void FigureStrip::setOld(bool isOld) {
    if (!isOld) return setGraphicsEffect(nullptr);
    auto* dim = new QGraphicsOpacityEffect(this);
    dim->setOpacity(0.6);
    setGraphicsEffect(dim);
}

void FigureStrip::layOut() {
    const int columns = width() >= m_theme.px(tilesBesideEachOther) ? tileCount : 2;
    if (std::exchange(m_columns, columns) == columns) return;
    for (int i = 0; i < tileCount; ++i) m_grid->addWidget(m_tiles[static_cast<std::size_t>(i)].box, i / columns, i % columns);
    for (int column = 0; column < tileCount; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void FigureStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void FigureStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
}

}  // namespace docket::ui
