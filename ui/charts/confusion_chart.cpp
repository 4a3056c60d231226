#include "ui/charts/confusion_chart.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"

#include <QFontMetrics>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr HeatLook confusionLook{.cellWidth = 36, .cellHeight = 26, .nameWidth = 150, .isTall = false, .keepsRing = true};
constexpr int confusionHead = 26;
constexpr int confusionSide = 8;  // before a name
constexpr int countColumn = 70;
constexpr int shareColumn = 110;
constexpr int fewestInSight = 4;  // rows

int wordsHeight(const Theme& theme) { return QFontMetrics(theme.font(TextStyle::Caption)).height(); }

}  // namespace

ConfusionChart::ConfusionChart(const Theme& theme, QWidget* parent) : Chart(theme, parent), m_matrix(new HeatMatrix(theme, confusionLook, this)),
      m_names(new ConfusionHeads(theme, Qt::Vertical, m_matrix)), m_letters(new ConfusionHeads(theme, Qt::Horizontal, m_matrix)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusProxy(m_matrix);
    m_matrix->hide();
    m_matrix->setVerticalHeader(m_names);
    m_matrix->setHorizontalHeader(m_letters);
    m_matrix->installEventFilter(this);
    connect(m_matrix, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT activated(index.row() * columnCount() + index.column()); });
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT currentChanged(index.row() * columnCount() + index.column());
    });
    keepInStep(*this, theme, [this] { place(); });
}

QString ConfusionChart::letterOf(int row) {
    constexpr int letters = 26;
    const QString last(QChar(static_cast<char16_t>(u'A' + row % letters)));
    return row < letters ? last : letterOf(row / letters - 1) + last;
}

ConfusionChart::Cell ConfusionChart::cellOf(int point) const {
    const int column = point % columnCount();
    return {point / columnCount(), std::cmp_less(column, m_data.names.size()) ? std::optional(column) : std::nullopt};
}

int ConfusionChart::pointOf(const Cell& cell) const { return cell.row * columnCount() + cell.column.value_or(columnCount() - 1); }

std::int64_t ConfusionChart::countOf(const Cell& cell) const {
    const auto row = static_cast<std::size_t>(cell.row);
    return cell.column ? m_data.counts[row][static_cast<std::size_t>(*cell.column)] : m_data.other[row];
}

QString ConfusionChart::columnName(const Cell& cell) const { return cell.column ? m_data.names[static_cast<std::size_t>(*cell.column)] : m_data.otherWords; }

QString ConfusionChart::spoken(const Cell& cell) const {
    const QString row = tr("%1: %2", "what a head is, the head").arg(m_data.rowWords, m_data.names[static_cast<std::size_t>(cell.row)]);
    const QString column = tr("%1: %2", "what a head is, the head").arg(m_data.columnWords, columnName(cell));
    return listedApart({row, column, tr("%1, %2 of the row", "a count, a share").arg(countText(countOf(cell)), partText(countOf(cell), sumOf(cell.row)))});
}

HeatCell ConfusionChart::heatCell(const Cell& cell) const {
    const std::int64_t count = countOf(cell);
    const std::int64_t sum = sumOf(cell.row);
    const double share = sum == 0 ? 0 : static_cast<double>(count) / static_cast<double>(sum);
    if (count == 0) return {share, {}, {}};
    return {share, m_values == ConfusionValues::Counts ? countText(count) : shareText(std::round(share * 100) / 100), {}};
}

void ConfusionChart::setData(ConfusionData data) {
    if (data == m_data) return;
    m_data = std::move(data);
    m_sums.clear();
    for (std::size_t row = 0; row < m_data.counts.size(); ++row) {
        const auto& counts = m_data.counts[row];
        m_sums.push_back(std::accumulate(counts.begin(), counts.end(), m_data.otherWords.isEmpty() ? std::int64_t{0} : m_data.other[row]));
    }
    showCells();
    Q_EMIT figuresChanged();
}

void ConfusionChart::setValues(ConfusionValues values) {
    if (values == m_values) return;
    m_values = values;
    showCells();
}

void ConfusionChart::showCells() {
    HeatFigures figures;
    figures.spokenOf = [this](int row, int column) { return spoken(cellOf(row * columnCount() + column)); };
    const int rows = static_cast<int>(m_data.names.size());
    for (int row = 0; row < rows; ++row) {
        const QString& name = m_data.names[static_cast<std::size_t>(row)];
        figures.rows.push_back({tr("%1  %2", "the letter of a row, its name").arg(letterOf(row), name), name});
        figures.columns.push_back({letterOf(row), name});
        auto& cells = figures.cells.emplace_back();
        for (int point = row * columnCount(); point < (row + 1) * columnCount(); ++point) cells.emplace_back(heatCell(cellOf(point)));
    }
    if (columnCount() > rows && rows > 0) figures.columns.push_back({m_data.otherWords, m_data.otherWords});
    const auto before = current();
    m_matrix->setFigures(std::move(figures));
    m_matrix->setVisible(!isEmpty());
    m_matrix->setAccessibleName(accessibleName());
    if (before && before->row < rows && before->column.value_or(0) < rows && (before->column || columnCount() > rows)) setCurrent(*before);
    setAccessibleDescription(isEmpty() ? emptyWords() : QString());
    place();
    update();
}

std::optional<ConfusionChart::Cell> ConfusionChart::current() const {
    const QModelIndex at = m_matrix->currentIndex();
    if (!at.isValid()) return std::nullopt;
    const bool isOther = at.column() == at.model()->columnCount() - 1 && at.model()->columnCount() > at.model()->rowCount();
    return Cell{at.row(), isOther ? std::nullopt : std::optional(at.column())};
}

void ConfusionChart::setCurrent(const Cell& cell) { m_matrix->setCurrentIndex(m_matrix->pairs().index(cell.row, cell.column.value_or(columnCount() - 1))); }

QString ConfusionChart::currentWords() const {
    const auto cell = current();
    return cell ? spoken(*cell) : QString();
}

std::vector<int> ConfusionChart::filledPoints() const {
    std::vector<int> points;
    for (int point = 0; point < static_cast<int>(m_data.names.size()) * columnCount(); ++point) {
        if (countOf(cellOf(point)) > 0) points.push_back(point);
    }
    return points;
}

ChartFigures ConfusionChart::figures() const {
    ChartFigures figures;
    figures.columns = {{m_data.rowWords, sharedColumn, false}, {m_data.columnWords, sharedColumn, false}, {tr("Items"), countColumn}, {tr("Share of row"), shareColumn}};
    for (const int point : filledPoints()) {
        const Cell cell = cellOf(point);
        const std::int64_t count = countOf(cell);
        figures.rows.push_back({{{m_data.names[static_cast<std::size_t>(cell.row)]}, {columnName(cell)}, {countText(count)}, {partText(count, sumOf(cell.row))}}});
    }
    return figures;
}

bool ConfusionChart::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_matrix || event->type() != QEvent::KeyPress) return Chart::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return true;
    }
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isEnter || !current()) return false;
    Q_EMIT activated(pointOf(*current()));
    return true;
}

void ConfusionChart::place() {
    const int top = wordsHeight(theme());
    m_matrix->setGeometry(0, top, width(), std::max(0, height() - top));
}

void ConfusionChart::resizeEvent(QResizeEvent* event) {
    Chart::resizeEvent(event);
    place();
}

void ConfusionChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (isEmpty()) drawEmptyWords(painter);
    else drawWords(painter, width());
}

/// Over the names and over the letters.
void ConfusionChart::drawWords(QPainter& painter, int width) const {
    const int names = theme().px(confusionLook.nameWidth);
    const int high = wordsHeight(theme());
    const Mirror mirrored{QRect(0, 0, width, high), layoutDirection()};
    const int side = theme().px(confusionSide);
    painter.setFont(theme().font(TextStyle::Caption));
    painter.setPen(theme().color(Role::Text3));
    painter.setLayoutDirection(layoutDirection());
    drawOwnText(painter, mirrored(QRect(side, 0, names - side, high)), m_data.rowWords);
    drawOwnText(painter, mirrored(QRect(names + side, 0, width - names - side, high)), m_data.columnWords);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
}

void ConfusionChart::draw(QPainter& painter) const {
    if (isEmpty()) return drawEmptyWords(painter);
    const QSize size = pictureSize();
    const Mirror mirrored{QRect(QPoint(0, 0), size), layoutDirection()};
    drawWords(painter, size.width());
    const int names = theme().px(confusionLook.nameWidth);
    const int wide = theme().px(confusionLook.cellWidth);
    const int high = theme().px(confusionLook.cellHeight);
    const int top = wordsHeight(theme()) + theme().px(confusionHead);
    const auto& model = m_matrix->pairs();
    const auto inColumn = [&](int column, int y, int height) { return mirrored(QRect(names + column * wide, y, wide, height)); };
    for (int column = 0; column < columnCount(); ++column) m_letters->drawHead(painter, inColumn(column, wordsHeight(theme()), top - wordsHeight(theme())), column);
    for (int row = 0; row < model.rowCount(); ++row) {
        m_names->drawHead(painter, mirrored(QRect(0, top + row * high, names, high)), row);
        for (int column = 0; column < columnCount(); ++column) drawHeatCell(painter, inColumn(column, top + row * high, high), *model.cell(model.index(row, column)), theme());
    }
}

QSize ConfusionChart::sizeOf(int rows, int columns) const {
    const int width = theme().px(confusionLook.nameWidth) + columns * theme().px(confusionLook.cellWidth);
    return {width, wordsHeight(theme()) + theme().px(confusionHead) + rows * theme().px(confusionLook.cellHeight) + 2};
}

QSize ConfusionChart::pictureSize() const { return isEmpty() ? Chart::pictureSize() : sizeOf(static_cast<int>(m_data.names.size()), columnCount()); }

QSize ConfusionChart::sizeHint() const {
    constexpr int usualRows = 12;
    const int rows = std::min(usualRows, static_cast<int>(m_data.names.size()));
    return sizeOf(rows, rows + 1);
}

QSize ConfusionChart::minimumSizeHint() const { return sizeOf(fewestInSight, fewestInSight); }

}  // namespace docket::ui
