#include "ui/charts/heat_matrix.h"

#include "ui/charts/figure_table.h"
#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

constexpr int heatWidth = 62;
constexpr int heatHeight = 38;
constexpr int heatNameWidth = 84;
constexpr int heatHeadHeight = 26;
constexpr double rampPower = 0.6;

double luminance(const QColor& color) {
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double mixed(double from, double to, double share) { return from + (to - from) * share; }

}  // namespace

HeatColors heatColors(double heat, const Theme& theme) {
    if (theme.isHighContrast()) return {theme.color(Role::Base), theme.color(Role::Text)};
    const bool isDark = theme.scheme() == Scheme::Dark;
    const QColor low = isDark ? QColor(0x26, 0x2B, 0x33) : QColor(0xF4, 0xF7, 0xFB);
    const QColor high = isDark ? QColor(0x9C, 0xC4, 0xF6) : QColor(0x0B, 0x3C, 0x74);
    const double share = std::pow(std::clamp(heat, 0.0, 1.0), rampPower);
    const QColor fill = QColor::fromRgbF(static_cast<float>(mixed(low.redF(), high.redF(), share)), static_cast<float>(mixed(low.greenF(), high.greenF(), share)),
                                         static_cast<float>(mixed(low.blueF(), high.blueF(), share)));
    const double ground = luminance(fill) + 0.05;
    return {fill, 1.05 / ground > ground / 0.05 ? QColor(Qt::white) : QColor(Qt::black)};
}

void HeatModel::setPairs(QStringList names, std::vector<std::vector<std::optional<HeatCell>>> cells) {
    beginResetModel();
    m_names = std::move(names);
    m_cells = std::move(cells);
    endResetModel();
}

const HeatCell* HeatModel::cell(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto& row = m_cells[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() && row[column] ? &*row[column] : nullptr;
}

QVariant HeatModel::data(const QModelIndex& index, int role) const {
    const HeatCell* pair = cell(index);
    if (pair == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole: return pair->value;
        case Qt::AccessibleTextRole: return pair->spoken;
        case Qt::ToolTipRole: return toolTipOf(pair->spoken);
        default: return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const QString name = m_names.value(orientation == Qt::Vertical ? section + 1 : section);
    if (role == Qt::DisplayRole) return name;
    return role == Qt::ToolTipRole ? QVariant(toolTipOf(name)) : QVariant();
}

Qt::ItemFlags HeatModel::flags(const QModelIndex& index) const { return cell(index) == nullptr ? Qt::NoItemFlags : QAbstractTableModel::flags(index); }

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->fillRect(option.rect, m_theme.color(Role::Base));
    const HeatCell* pair = m_model.cell(index);
    if (pair == nullptr) return;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const HeatColors colors = pair->heat ? heatColors(*pair->heat, m_theme) : HeatColors{m_theme.color(Role::Base), m_theme.color(Role::Text2)};
    const bool hasEdge = !pair->heat || m_theme.isHighContrast();
    drawBox(*painter, box, 3, colors.fill, hasEdge ? m_theme.color(Role::Border) : QColor(Qt::transparent));
    painter->setPen(colors.ink);
    painter->setFont(m_theme.font(TextStyle::CaptionStrong));
    const QRectF upper(box.left(), box.top(), box.width(), box.height() / 2);
    painter->drawText(upper, Qt::AlignHCenter | Qt::AlignBottom, painter->fontMetrics().elidedText(pair->value, Qt::ElideRight, static_cast<int>(box.width())));
    painter->setFont(m_theme.font(TextStyle::Fine));
    painter->drawText(upper.translated(0, box.height() / 2), Qt::AlignHCenter | Qt::AlignTop, pair->count);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) drawFocusRing(*painter, option.rect, m_theme);
}

HeatMatrix::HeatMatrix(const Theme& theme, QWidget* parent) : QTableView(parent), m_theme(theme) {
    setModel(&m_model);
    setItemDelegate(new HeatDelegate(theme, m_model, this));
    setUpRowTable(*this);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setProperty("pane", true);
    setProperty("plain", true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->show();
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    keepInStep(*this, theme, [this] { applyLook(); });
}

void HeatMatrix::setPairs(QStringList names, std::vector<std::vector<std::optional<HeatCell>>> cells) {
    m_model.setPairs(std::move(names), std::move(cells));
    applyLook();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column <= row; ++column) {
            if (m_model.cell(m_model.index(row, column)) == nullptr) continue;
            setCurrentIndex(m_model.index(row, column));
            return;
        }
    }
}

void HeatMatrix::applyLook() {
    horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    verticalHeader()->setFont(m_theme.font(TextStyle::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(heatHeadHeight));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(heatWidth));
    horizontalHeader()->setDefaultSectionSize(m_theme.px(heatWidth));
    verticalHeader()->setFixedWidth(m_theme.px(heatNameWidth));
    verticalHeader()->setDefaultSectionSize(m_theme.px(heatHeight));
    setFixedHeight(m_theme.px(heatHeadHeight) + std::max(1, m_model.rowCount()) * m_theme.px(heatHeight) + 2);
}

void HeatMatrix::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return QGuiApplication::clipboard()->setText(tabSeparated(m_model));
    const bool isForThePage = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isForThePage) return event->ignore();
    QTableView::keyPressEvent(event);
}

}  // namespace docket::ui
