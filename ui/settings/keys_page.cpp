#include "ui/settings/keys_page.h"

#include "ui/actions/keymap_file.h"
#include "ui/actions/stored_keys.h"
#include "ui/common/look/in_step.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>

namespace docket::ui {

namespace {

constexpr int rowHeight = 28;
constexpr qsizetype problemsShown = 8;

/// Each on a line of its own; of many, the first ones and how many more there are.
QString onLines(QStringList lines) {
    const qsizetype more = lines.size() - problemsShown;
    if (more > 0) {
        lines = lines.mid(0, problemsShown);
        lines += KeysPage::tr("and %Ln more", nullptr, static_cast<int>(more));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

KeysPage::KeysPage(const SettingsContext& context)
    : SettingsPage(context.theme, tr("Keys")),
      m_context(context),
      m_model(context.actions),
      m_banner(new Banner(context.theme)),
      m_filter(new IconField(context.theme, QStringLiteral("search"))),
      m_table(new QTableView),
      m_recorder(new KeyRecorder) {
    auto* single = new QCheckBox(tr("&Single keys choose labels"));
    single->setObjectName(QStringLiteral("singleKeys"));
    single->setChecked(context.actions.hasSingleKeys());
    connect(single, &QCheckBox::toggled, this, [this](bool areOn) {
        changeSingleKeys(m_context.actions, m_context.settings, areOn);
    });
    addRow(single, tr("Off: labels and reasons have Alt and their digit, or the filter and Enter; how sure you are moves to the command palette. "
                      "Digits, letters, Space, Enter, Esc and arrows cannot be given to other commands."));
    m_filter->setObjectName(QStringLiteral("keyFilter"));
    m_filter->setAccessibleName(tr("Search commands"));
    m_filter->setPlaceholderText(tr("Search commands, screens and keys"));
    m_filter->setMaxLength(200);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model.setFilter(typed);
        if (m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(0, 0));
        updateButtons();
    });
    buildTable();
    m_banner->setObjectName(QStringLiteral("keysBanner"));
    m_banner->hide();
    m_recorder->setObjectName(QStringLiteral("keyRecorder"));
    m_recorder->hide();
    connect(m_recorder, &KeyRecorder::recorded, this, &KeysPage::record);
    connect(m_recorder, &KeyRecorder::givenUp, this, &KeysPage::stopRecording);
    rows().setAlignment({});
    rows().setSpacing(8);
    rows().addWidget(m_banner);
    rows().addWidget(m_filter);
    rows().addWidget(m_table, 1);
    rows().addWidget(m_recorder);
    rows().addWidget(makeButtons());
    connect(&context.actions, &ActionRegistry::keysChanged, this, &KeysPage::updateButtons);
    updateButtons();
}

KeysPage::~KeysPage() { m_gui.close(); }

void KeysPage::buildTable() {
    m_table->setObjectName(QStringLiteral("keyTable"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    keepInStep(*m_table, m_context.theme, [this] {
        m_table->setMinimumHeight(4 * m_context.theme.px(rowHeight));
        m_table->verticalHeader()->setDefaultSectionSize(m_context.theme.px(rowHeight));
    });
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(KeyTable::CommandColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(KeyTable::ScreenColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(KeyTable::KeyColumn, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    m_table->setCurrentIndex(m_model.index(0, 0));
    connect(m_table, &QTableView::doubleClicked, this, &KeysPage::startRecording);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { updateButtons(); });
}

KeyButton* KeysPage::addButton(QLayout& row, const char* name, const QString& text, void (KeysPage::*act)()) {
    auto* button = new KeyButton(m_context.theme, KeyButton::Kind::Plain);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setSmall(true);
    connect(button, &QAbstractButton::clicked, this, act);
    row.addWidget(button);
    return button;
}

QWidget* KeysPage::makeButtons() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_change = addButton(*row, "changeKey", tr("Change key"), &KeysPage::startRecording);
    m_reset = addButton(*row, "resetKey", tr("Reset"), &KeysPage::resetOne);
    m_resetAll = addButton(*row, "resetAllKeys", tr("Reset all"), &KeysPage::resetAll);
    row->addStretch(1);
    addButton(*row, "importKeys", tr("Import…"), &KeysPage::importKeys);
    addButton(*row, "exportKeys", tr("Export…"), &KeysPage::exportKeys);
    return box;
}

std::optional<Command> KeysPage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.specAt(index.row()).command) : std::nullopt;
}

void KeysPage::updateButtons() {
    const auto command = current();
    m_change->setEnabled(command && isRebindable(specOf(*command)));
    m_reset->setEnabled(command && m_context.actions.keymap().isChanged(*command));
    m_resetAll->setEnabled(!m_context.actions.keymap().changes().empty());
}

// Recording

void KeysPage::startRecording() {
    const auto command = current();
    if (!command) return;
    const CommandSpec& spec = specOf(*command);
    if (!isRebindable(spec)) return m_banner->showNote(tr("The key of “%1” is fixed.").arg(nameOf(spec)));
    m_banner->hide();
    const QString words = tr("Press the new key for “%1”. Esc keeps the old one.").arg(nameOf(spec));
    m_recorder->setText(words);
    m_recorder->setAccessibleName(words);
    m_recorder->show();
    m_recorder->setFocus(Qt::OtherFocusReason);
}

void KeysPage::stopRecording() {
    const bool hadFocus = m_recorder->hasFocus();
    m_recorder->hide();
    if (hadFocus) m_table->setFocus(Qt::OtherFocusReason);
}

void KeysPage::record(const QKeySequence& keys) {
    const auto command = current();
    if (!command) return stopRecording();
    if (const auto refusal = m_context.actions.keymap().refusalOf(*command, keys)) return m_banner->showError(wordsOf(*refusal, keys));
    KeyList all = m_context.actions.keymap().keysOf(*command);
    all.removeAll(keys);
    if (!all.isEmpty()) all.removeFirst();
    all.prepend(keys);
    Keymap keymap = m_context.actions.keymap();
    keymap.set(*command, all);
    take(keymap);
    m_banner->hide();
    stopRecording();
}

void KeysPage::take(const Keymap& keymap) {
    changeKeys(m_context.actions, m_context.settings, keymap);
}

void KeysPage::resetOne() {
    const auto command = current();
    if (!command) return;
    for (const QKeySequence& keys : Keymap::defaultsOf(*command)) {
        if (const auto refusal = m_context.actions.keymap().refusalOf(*command, keys)) return m_banner->showError(wordsOf(*refusal, keys));
    }
    Keymap keymap = m_context.actions.keymap();
    keymap.reset(*command);
    take(keymap);
}

void KeysPage::resetAll() { take({}); }

bool KeysPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return SettingsPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_F2) return false;
    startRecording();
    return true;
}

// Files

void KeysPage::exportKeys() {
    const QString file = m_context.dialogs.fileToSave(this, tr("Export keys"), QStringLiteral("docket-keys.json"), tr("Keys (*.json)"));
    if (file.isEmpty()) return;
    m_context.workers.run(
        m_gui,
        [&files = m_context.files, path = std::filesystem::path(fromQt(file)), json = allKeysAsJson(m_context.actions.keymap()).toStdString()]() -> Result<> {
            auto created = files.createFile(path);
            if (!created) return std::unexpected(created.error());
            if (const auto written = (*created)->write(json); !written) return written;
            return (*created)->close();
        },
        [this, file](const Result<>& done) {
            if (done) m_banner->showNote(tr("The keys are in %1.").arg(isolated(oneLine(QFileInfo(file).fileName()))));
            else m_banner->showError(errorWords(done.error()));
        });
}

void KeysPage::importKeys() {
    const QString file = m_context.dialogs.fileToOpen(this, tr("Import keys"), tr("Keys (*.json);;All files (*)"));
    if (file.isEmpty()) return;
    m_context.workers.run(
        m_gui,
        [&files = m_context.files, path = std::filesystem::path(fromQt(file))]() -> std::expected<QByteArray, QString> {
            const auto text = files.readSmall(path, keymapFileLimit);
            if (!text) return std::unexpected(errorWords(text.error()));
            return QByteArray::fromStdString(*text);
        },
        [this](const std::expected<QByteArray, QString>& text) { showRead(text); });
}

void KeysPage::showRead(const std::expected<QByteArray, QString>& file) {
    if (!file) return m_banner->showError(file.error());
    const auto read = readKeymap(*file);
    if (!read) return m_banner->showError(tr("No key was changed.\n%1").arg(onLines(read.error())));
    take(read->keymap);
    if (read->unknown.isEmpty()) return m_banner->showNote(tr("The keys of the file are in use."));
    m_banner->showNote(tr("The keys of the file are in use. It names commands that this version does not have; they were left out:\n%1").arg(onLines(read->unknown)));
}

}  // namespace docket::ui
