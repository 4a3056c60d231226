#include "ui/taxonomy/checks/checks_panel.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/common/parts/check_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int panelSide = 14;

}  // namespace

ChecksPanel::ChecksPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_counts(wrappedLabel(theme, TextStyle::Caption, "text2")), m_none(wrappedLabel(theme, TextStyle::Caption, "text2")), m_hidden(wrappedLabel(theme, TextStyle::Caption, "text2")), m_list(new QListView) {
    setObjectName(QStringLiteral("checksPanel"));
    auto* title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    title->setText(tr("Checks"));
    keepFont(*title, theme, TextStyle::Strong);
    m_counts->setObjectName(QStringLiteral("checkCounts"));
    m_counts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_none->setText(tr("Nothing to fix and nothing to look at."));
    m_none->setContentsMargins(panelSide, 10, panelSide, 10);
    m_hidden->setContentsMargins(panelSide, 6, panelSide, 8);
    m_list->setObjectName(QStringLiteral("checkList"));
    m_list->setAccessibleName(tr("Checks of the draft"));
    m_list->setProperty("pane", true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new CheckDelegate(theme, m_list));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, m_list, &QListView::doItemsLayout);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(panelSide, 9, panelSide, 9);
    head->addWidget(title);
    head->addWidget(m_counts, 1);
    QFrame* line = hairline();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(line);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hidden);
    m_none->hide();
    m_hidden->hide();
}

void ChecksPanel::showFindings(std::span<const taxonomy::Finding> findings, const taxonomy::TaxonomyDraft& draft) {
    const int at = m_list->currentIndex().row();
    m_rows.setFindings(findings, draft);
    const bool isClean = m_rows.rowCount() == 0;
    m_none->setVisible(isClean);
    m_list->setVisible(!isClean);
    m_hidden->setVisible(m_rows.hiddenCount() > 0);
    m_hidden->setText(tr("And %Ln more.", nullptr, m_rows.hiddenCount()));
    m_counts->setText(isClean ? QString() : tr("%1 to fix, %2 to look at").arg(QLocale().toString(m_rows.errorCount()), QLocale().toString(m_rows.openCount())));
    if (at >= 0 && !isClean) m_list->setCurrentIndex(m_rows.index(qMin(at, m_rows.rowCount() - 1)));
    if (m_row >= m_rows.rowCount()) m_row = -1;
}

void ChecksPanel::go(int step) {
    const int count = m_rows.rowCount();
    if (count == 0) return;
    // Through the labels of a row, then on to the next row that has any.
    const auto labelsOf = [this](int row) { return m_rows.finding(row).labels.size(); };
    const bool isInside = m_row >= 0 && (step > 0 ? m_label + 1 < labelsOf(m_row) : m_label > 0 && m_label < labelsOf(m_row));
    if (isInside) {
        m_label += static_cast<std::size_t>(step);
    } else {
        int row = m_row < 0 && step < 0 ? 0 : m_row;
        for (int tries = 0; tries < count; ++tries) {
            row = (row + step + count) % count;
            if (labelsOf(row) > 0) break;
        }
        if (labelsOf(row) == 0) return;
        m_row = row;
        m_label = step > 0 ? 0 : labelsOf(row) - 1;
    }
    jump();
}

void ChecksPanel::jump() {
    const taxonomy::Finding& finding = m_rows.finding(m_row);
    m_list->setCurrentIndex(m_rows.index(m_row));
    Q_EMIT jumpAsked(finding.labels[m_label], toQt(finding.field));
}

/// Asked again of the same row, the next of its labels is shown.
void ChecksPanel::act(const QModelIndex& index) {
    if (!index.isValid()) return;
    const taxonomy::Finding& finding = m_rows.finding(index.row());
    if (finding.labels.empty()) return;
    if (finding.check == taxonomy::Check::ThresholdOffOptimum) {
        return Q_EMIT thresholdAsked(finding.labels.front(), std::get<taxonomy::CostGap>(finding.figures).optimum);
    }
    const bool isOverlap = finding.check == taxonomy::Check::ConfusedPair || finding.check == taxonomy::Check::AlikeDefinitions;
    if (isOverlap && finding.labels.size() > 1) return Q_EMIT compareAsked(finding.labels[0], finding.labels[1]);
    m_label = m_row == index.row() ? (m_label + 1) % finding.labels.size() : 0;
    m_row = index.row();
    jump();
}

bool ChecksPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier && !key->isAutoRepeat()) {
            act(m_list->currentIndex());
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) act(m_list->indexAt(static_cast<QMouseEvent*>(event)->pos()));
    return QWidget::eventFilter(watched, event);
}

}  // namespace docket::ui
