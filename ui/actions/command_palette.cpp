#include "ui/actions/command_palette.h"

#include "ui/actions/palette_delegate.h"
#include "ui/common/look/in_step.h"
#include "ui/common/words/text.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace docket::ui {

namespace {
constexpr QSize usualSize{560, 440};
constexpr int fromTop = 72;
}  // namespace

CommandPalette::CommandPalette(const Theme& theme, const ActionRegistry& actions, const QStringList& recent, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_actions(actions),
      m_model(actions, recent),
      m_field(new IconField(theme, QStringLiteral("search"))),
      m_list(new QListView),
      m_opener(window->focusWidget()) {
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(theme);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::announce);
    connect(this, &QDialog::finished, this, &CommandPalette::giveFocusBack);
    filter({});
    const int top = qMin(fromTop, window->height() / 8);
    resize(QSize(theme.px(usualSize.width()), theme.px(usualSize.height())).boundedTo(window->size() - QSize(48, 2 * top)));
    QDialog::move(window->mapToGlobal(QPoint((window->width() - width()) / 2, top)));
}

void CommandPalette::build(const Theme& theme) {
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* hint = new QLabel(tr("↑ ↓ choose   Enter run   Esc close"));
    auto* own = new QLabel(m_actions.keyOf(Command::Palette));
    auto* hints = new QHBoxLayout;
    for (QLabel* label : {hint, own}) {
        label->setTextFormat(Qt::PlainText);
        keepFont(*label, theme, TextStyle::Caption);
        label->setProperty("ink", QStringLiteral("text3"));
        hints->addWidget(label, label == hint ? 1 : 0);
    }
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("paletteFrame"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addLayout(hints);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
}

void CommandPalette::filter(const QString& typed) {
    m_model.setTyped(typed);
    m_list->setCurrentIndex(m_model.index(0));
    announce(m_list->currentIndex());
}

void CommandPalette::giveFocusBack() {
    if (!m_opener) return;
    m_opener->window()->activateWindow();
    m_opener->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::move(int step) {
    if (m_model.rowCount() == 0) return;
    m_list->setCurrentIndex(m_model.index(qBound(0, m_list->currentIndex().row() + step, m_model.rowCount() - 1)));
}

/// The focus stays in the field; a screen reader still hears the row.
void CommandPalette::announce(const QModelIndex& row) {
    m_field->setAccessibleDescription(row.isValid() ? row.data(Qt::AccessibleTextRole).toString() : tr("No command has these words"));
    if (!row.isValid()) return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row.row());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::run(const QModelIndex& row) {
    if (!row.isValid() || !row.data(PaletteModel::WorksRole).toBool()) return;
    const Command command = m_model.commandAt(row.row());
    Q_EMIT used(toQt(specOf(command).id));
    // The command finds the focus where it was; it may open a dialog of its own, after this one has gone.
    QMetaObject::invokeMethod(m_actions.action(command), &QAction::trigger, Qt::QueuedConnection);
    accept();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    switch (key.key()) {
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_PageUp: move(-page); return true;
        case Qt::Key_PageDown: move(page); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!key.isAutoRepeat()) run(m_list->currentIndex());
            return true;
        default: return false;
    }
}

}  // namespace docket::ui
