#include "ui/datasets/history/earlier_exports.h"

#include "ui/common/parts/check_delegate.h"
#include "ui/common/parts/folding_row.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/parts/row_list.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace docket::ui {

namespace {
constexpr int earlierWidth = 620;
constexpr int mostListHeight = 330;
constexpr int leastListHeight = 110;
constexpr int earlierAround = 24;  // left of the window beside the list
}  // namespace

EarlierExports::EarlierExports(const Theme& theme, ExportHistory& history, Timestamp now, QString whyNotAgain, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_history(history), m_now(now), m_whyNotAgain(std::move(whyNotAgain)), m_list(new QListView),
      m_words(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    setObjectName(QStringLiteral("earlierExports"));
    setAccessibleName(tr("Earlier exports"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(QStringLiteral("exportList"));
    m_list->setAccessibleName(tr("Earlier exports"));
    setUpRowList(*m_list, theme);
    m_list->setUniformItemSizes(false);  // a path can need two lines
    m_list->setResizeMode(QListView::Adjust);
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new CheckDelegate(theme, m_list));
    m_list->installEventFilter(this);
    m_words->setObjectName(QStringLiteral("earlierWords"));
    auto* buttons = new FoldingRow(8);
    m_take = addButton(*buttons, "takeRecipe", tr("Load recipe"));
    m_copy = addButton(*buttons, "copyFolder", tr("Copy path"));
    m_open = addButton(*buttons, "openFolder", tr("Open folder"));
    m_again = addButton(*buttons, "makeAgain", tr("Make again"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 10);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->setSpacing(8);
    foot->addWidget(m_words);
    foot->addLayout(buttons);
    column->addLayout(foot);
    connect(m_take, &QAbstractButton::clicked, this, &EarlierExports::takeRecipe);
    connect(m_copy, &QAbstractButton::clicked, this, &EarlierExports::copyPath);
    connect(m_open, &QAbstractButton::clicked, this, &EarlierExports::openFolder);
    connect(m_again, &QAbstractButton::clicked, this, &EarlierExports::makeAgain);
    connect(m_list, &QListView::doubleClicked, this, &EarlierExports::takeRecipe);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EarlierExports::followCurrent);
    connect(&history, &ExportHistory::changed, this, &EarlierExports::follow);
    follow();
}

KeyButton* EarlierExports::addButton(QLayout& row, const char* name, const QString& words) {
    auto* button = new KeyButton(m_theme, KeyButton::Kind::Plain);
    button->setObjectName(QLatin1String(name));
    button->setText(words);
    row.addWidget(button);
    return button;
}

void EarlierExports::openUnder(const QWidget& widget) {
    const QSize window = widget.window()->size() - QSize(earlierAround, earlierAround);
    const QSize size(qMin(m_theme.px(earlierWidth), window.width()), height());
    setFixedWidth(size.width());
    const bool isMirrored = widget.layoutDirection() == Qt::RightToLeft;
    QPoint corner = widget.mapToGlobal(QPoint(isMirrored ? 0 : widget.width() - size.width(), widget.height() + 2));
    const QPoint origin = widget.window()->mapToGlobal(QPoint(0, 0));
    corner.setX(qBound(origin.x(), corner.x(), origin.x() + widget.window()->width() - size.width()));
    move(corner);
    show();
    fitHeight();
    m_list->setFocus(Qt::PopupFocusReason);
}

/// As high as the rows, within bounds.
void EarlierExports::fitHeight() {
    m_list->doItemsLayout();
    int rows = 0;
    for (int row = 0; row < m_rows.rowCount() && rows < m_theme.px(mostListHeight); ++row) rows += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qBound(m_theme.px(leastListHeight), rows + 2, qMax(m_theme.px(leastListHeight), qMin(m_theme.px(mostListHeight), parentWidget()->height() / 2))));
    resize(width(), sizeHint().height());
}

void EarlierExports::follow() {
    const int at = m_list->currentIndex().row();
    m_rows.setExports(m_history.exports(), m_now);
    if (m_rows.rowCount() > 0) m_list->setCurrentIndex(m_rows.index(qBound(0, at, m_rows.rowCount() - 1)));
    m_list->setAccessibleDescription(words());
    followCurrent();
    if (isVisible()) fitHeight();
}

QString EarlierExports::words() const {
    if (m_history.isReading()) return tr("Looking at what is left of the folders");
    if (m_history.error()) return errorWords(*m_history.error());
    return m_rows.rowCount() == 0 ? tr("This workspace has made no export yet. What is exported is listed here, with its recipe.") : QString();
}

const services::ListedExport* EarlierExports::current() const {
    const QModelIndex at = m_list->currentIndex();
    return at.isValid() ? &m_rows.made(at.row()) : nullptr;
}

void EarlierExports::followCurrent() {
    const services::ListedExport* made = current();
    m_take->setEnabled(made != nullptr);
    m_copy->setEnabled(made != nullptr);
    m_open->setEnabled(made != nullptr && made->state != services::FolderState::Gone);
    m_again->setEnabled(made != nullptr && m_whyNotAgain.isEmpty());
    m_again->setToolTip(toolTipOf(m_whyNotAgain));
    m_again->setAccessibleDescription(m_whyNotAgain);
    m_words->setText(words());
    m_words->setVisible(!m_words->text().isEmpty());
}

void EarlierExports::takeRecipe() {
    if (current() == nullptr) return;
    const services::ListedExport made = *current();
    close();
    Q_EMIT recipeAsked(made);
}

void EarlierExports::copyPath() {
    if (current() == nullptr) return;
    QApplication::clipboard()->setText(toQt(current()->directory));
    m_words->setText(tr("The path is copied."));
    m_words->show();
}

void EarlierExports::openFolder() {
    if (current() == nullptr) return;
    const QString folder = toQt(current()->directory);
    close();
    Q_EMIT folderAsked(folder);
}

void EarlierExports::makeAgain() {
    if (current() == nullptr) return;
    const services::ListedExport made = *current();
    close();
    Q_EMIT againAsked(made);
}

bool EarlierExports::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.matches(QKeySequence::Copy)) {
        copyPath();
        return true;
    }
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && !key.isAutoRepeat()) takeRecipe();
    return isEnter || QFrame::eventFilter(watched, event);
}

}  // namespace docket::ui
