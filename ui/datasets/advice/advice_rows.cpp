#include "ui/datasets/advice/advice_rows.h"

#include "ui/common/parts/check_delegate.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"
#include "ui/datasets/words/curve_words.h"

#include <QLocale>

namespace docket::ui {

namespace {

using services::Favours;

QString iconOf(Favours favours) {
    switch (favours) {
        case Favours::Prompt: return QStringLiteral("prompt");
        case Favours::FineTune: return QStringLiteral("insights");
        case Favours::Either: return QStringLiteral("split");
        case Favours::Unknown: return QStringLiteral("info");
    }
    return {};
}

Role inkOf(Favours favours) {
    switch (favours) {
        case Favours::Prompt: return Role::Accent;
        case Favours::FineTune: return Role::Ok;
        case Favours::Either: return Role::Text2;
        case Favours::Unknown: return Role::Text3;
    }
    return Role::Text3;
}

}  // namespace

void AdviceRows::setAdvice(const services::Advice& advice, const AdviceAsked& asked) {
    std::vector<Row> rows;
    for (const services::AdviceFigure& figure : advice.figures) {
        const QString title = tr("%1: %2", "a figure, what it comes to").arg(titleOf(figure), valueText(figure));
        rows.push_back({figure.favours, title, sentenceOf(figure, advice, asked)});
    }
    if (rows == m_rows) return;
    const bool areAsMany = rows.size() == m_rows.size();
    if (!areAsMany) beginResetModel();
    m_rows = std::move(rows);
    if (areAsMany) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    else endResetModel();
}

QVariant AdviceRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return row.title;
        case Qt::AccessibleTextRole: return tr("%1, %2. %3", "a figure, which way it speaks, its sentence").arg(row.title, favoursText(row.favours), row.sentence);
        case CheckDelegate::SentenceRole: return row.sentence;
        case CheckDelegate::InkRole: return static_cast<int>(inkOf(row.favours));
        case CheckDelegate::IconRole: return iconOf(row.favours);
        case CheckDelegate::AsideRole: return favoursText(row.favours);
        default: return {};
    }
}

std::vector<CurveDot> curveDots(const dataset::LearningCurve& curve) {
    std::vector<CurveDot> dots;
    for (const dataset::CurvePoint& point : curve.points) {
        const Whisker share{.value = point.accuracy.value, .low = point.accuracy.low, .high = point.accuracy.high};
        dots.push_back({static_cast<double>(point.trained), share, pointText(point)});
    }
    return dots;
}

std::vector<FigureColumn> curveColumns() {
    constexpr int countWidth = 66;
    constexpr int rightWidth = 104;
    return {{AdviceRows::tr("Examples"), countWidth}, {AdviceRows::tr("Right"), rightWidth}, {AdviceRows::tr("95 % interval"), sharedColumn}, {AdviceRows::tr("Macro F1"), countWidth}};
}

std::vector<FigureRow> curveRows(const dataset::LearningCurve& curve) {
    std::vector<FigureRow> rows;
    for (const dataset::CurvePoint& point : curve.points) {
        const QString interval = intervalPercent(point.accuracy);
        const QString right = AdviceRows::tr("%1 of %2", "a share, a count").arg(sharePercent(point.accuracy.value), countText(point.tested));
        rows.push_back({{{countText(point.trained)}, {right}, {interval.isEmpty() ? QStringLiteral("–") : interval}, {QLocale().toString(point.macroF1.value, 'f', 2)}}});
    }
    return rows;
}

}  // namespace docket::ui
