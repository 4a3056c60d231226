#include "ui/common/dialogs/report_dialog.h"

#include "ui/common/dialogs/answer_keys.h"
#include "ui/common/dialogs/answer_row.h"
#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/key_words.h"
#include "ui/common/words/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr QSize usualSize{760, 520};
constexpr int widthWithoutRows = 480;
constexpr int aroundDialog = 40;
constexpr int reportDialogRowHeight = 28;
constexpr int reportDialogHeaderHeight = 30;
constexpr int reportDialogSide = 9;  // of a cell, as heads have it
constexpr int rowsMeasured = 200; // of a long report; its other cells are cut where they are longer

/// A cell on one line, and the line under its row.
class ReportDelegate : public QStyledItemDelegate {
public:
    ReportDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Soft : Role::Base));
        painter->setPen(m_theme.color(Role::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(index.data(Qt::FontRole).value<QFont>());
        painter->setPen(m_theme.color(Role::Text));
        const QString text = index.data().toString();
        const QRect cell = option.rect.adjusted(m_theme.px(reportDialogSide), 0, -m_theme.px(reportDialogSide), 0);
        if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing) painter->drawText(cell, Qt::AlignVCenter | Qt::AlignTrailing, text);
        else drawOwnText(*painter, cell, text);
    }

private:
    const Theme& m_theme;
};

}  // namespace

ReportModel::ReportModel(const Theme& theme, Report report, QObject* parent) : QAbstractTableModel(parent), m_theme(theme), m_report(std::move(report)) {}

QString ReportModel::spokenRow(const ReportRow& row) const {
    QStringList parts;
    for (int column = 0; column < columnCount(); ++column) {
        const QString cell = row.cells.value(column);
        if (cell.isEmpty()) continue;
        parts << (m_report.heads[column].isEmpty() ? cell : tr("%1: %2", "head of a column, what stands in it").arg(m_report.heads[column], cell));
    }
    return listedApart(parts);
}

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ReportRow& row = m_report.rows[static_cast<std::size_t>(index.row())];
    const QString cell = row.cells.value(index.column());
    const bool isNumber = m_report.firstNumber >= 0 && index.column() >= m_report.firstNumber;
    switch (role) {
        case Qt::DisplayRole: return cell;
        case Qt::ToolTipRole: return cell.isEmpty() ? QVariant() : toolTipOf(cell);
        case Qt::TextAlignmentRole: return QVariant(isNumber ? Qt::AlignVCenter | Qt::AlignTrailing : Qt::AlignVCenter | Qt::AlignLeading);
        case Qt::FontRole: return m_theme.font(row.isHeading ? TextStyle::Strong : TextStyle::Body);
        case Qt::AccessibleTextRole: return index.column() == 0 ? spokenRow(row) : cell;
        default: return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return m_report.heads.value(section);
    if (role != Qt::TextAlignmentRole) return {};
    const bool isNumber = m_report.firstNumber >= 0 && section >= m_report.firstNumber;
    return QVariant(isNumber ? Qt::AlignVCenter | Qt::AlignTrailing : Qt::AlignVCenter | Qt::AlignLeading);
}

ReportDialog::ReportDialog(const Theme& theme, Report report, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_model(theme, std::move(report)), m_table(new QTableView) {
    const Report& shown = m_model.report();
    setObjectName(shown.name);
    setWindowTitle(shown.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(wrappedLabel(theme, TextStyle::Heading, "text", shown.title));
    auto* summary = wrappedLabel(theme, TextStyle::Body, "text2", shown.summary);
    summary->setObjectName(QStringLiteral("reportSummary"));
    layout->addWidget(summary);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeButtons());
    setAccessibleDescription(shown.summary);
    const QSize room = parent == nullptr ? QSize(usualSize) : parent->window()->size() - QSize(aroundDialog, aroundDialog);
    const QSize asked(theme.px(usualSize.width()), theme.px(usualSize.height()));
    m_table->setVisible(!shown.rows.empty());
    if (shown.rows.empty()) setMinimumWidth(qMin(theme.px(widthWithoutRows), room.width()));
    else resize(asked.boundedTo(room));
}

QWidget* ReportDialog::makeTable() {
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setAccessibleName(m_model.report().title);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ReportDelegate(m_theme, m_table));
    setUpRowTable(*m_table);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    keepInStep(*m_table, m_theme, [this] {
        m_table->horizontalHeader()->setFixedHeight(m_theme.px(reportDialogHeaderHeight));
        m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(reportDialogRowHeight));
        layOutColumns();
    });
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.report().rows[static_cast<std::size_t>(row)].isHeading) m_table->setSpan(row, 0, 1, m_model.columnCount());
    }
    m_table->viewport()->installEventFilter(this);
    if (m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->clearSelection();
    return m_table;
}

QWidget* ReportDialog::makeButtons() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* copyRows = new KeyButton(m_theme, KeyButton::Kind::Flat);
    copyRows->setObjectName(QStringLiteral("reportCopy"));
    copyRows->setText(tr("Copy"));
    copyRows->setKey(shownKey(QKeySequence(QKeySequence::Copy)));
    copyRows->setAccessibleDescription(tr("The selected rows, or all, as text with tabs"));
    copyRows->setVisible(m_model.rowCount() > 0);
    connect(copyRows, &QAbstractButton::clicked, this, &ReportDialog::copy);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &ReportDialog::copy);
    row->addWidget(copyRows);
    row->addStretch(1);
    if (!m_model.report().answer.isEmpty()) {
        KeyButton* answer = addAnswer(*row, m_theme, *this, m_model.report().answer, tr("Ctrl+Enter")).answer;
        answer->setObjectName(QStringLiteral("reportAnswer"));
        connect(answer, &QAbstractButton::clicked, this, &QDialog::accept);
        onCtrlEnter(this, [answer] { answer->click(); });
        return box;
    }
    auto* close = new KeyButton(m_theme, KeyButton::Kind::Primary);
    close->setObjectName(QStringLiteral("reportClose"));
    close->setText(tr("Close"));
    close->setKey(tr("Esc"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    if (m_model.rowCount() == 0) close->setFocus();
    return box;
}

/// As wide as what stands in them; the last of words takes the rest, or gives what is missing.
void ReportDialog::layOutColumns() {
    const QFontMetrics metrics(m_theme.font(TextStyle::Strong));
    const int room = m_table->viewport()->width();
    const int columns = m_model.columnCount();
    const int elastic = m_model.report().firstNumber > 0 ? m_model.report().firstNumber - 1 : columns - 1;
    int rest = room;
    for (int column = 0; column < columns; ++column) {
        if (column == elastic) continue;
        int width = metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < qMin(m_model.rowCount(), rowsMeasured); ++row) {
            if (!m_model.report().rows[static_cast<std::size_t>(row)].isHeading) width = qMax(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        }
        const int given = qMin(width + 2 * m_theme.px(reportDialogSide) + 4, room / 3);
        m_table->setColumnWidth(column, given);
        rest -= given;
    }
    m_table->setColumnWidth(elastic, qMax(rest, room / 4));
}

bool ReportDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) layOutColumns();
    return QDialog::eventFilter(watched, event);
}

void ReportDialog::copy() const {
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    QStringList lines{m_model.report().heads.join(QLatin1Char('\t'))};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isTaken = selected.isEmpty() || std::ranges::any_of(selected, [row](const QModelIndex& index) { return index.row() == row; });
        if (isTaken) lines << m_model.report().rows[static_cast<std::size_t>(row)].cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

}  // namespace docket::ui
