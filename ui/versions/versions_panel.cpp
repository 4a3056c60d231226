#include "ui/versions/versions_panel.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/versions/compare_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

constexpr int versionsSide = 14;
constexpr int pairLength = 13;  // letters of "v12 to draft 13"
constexpr int mostRows = 5;  // of the list of versions before it scrolls
constexpr int versionsRowHeight = 30;

}  // namespace

VersionsPanel::VersionsPanel(const Theme& theme, VersionSource source, const ports::Clock& clock, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_source(std::move(source)), m_clock(clock), m_pairs(new QComboBox), m_changes(new ChangeList(theme, ChangeList::Detail::Names)),
      m_state(new IconLabel(theme, {})), m_pages(new QStackedWidget), m_versionList(new VersionList(theme)), m_takeBack(new KeyButton(theme, KeyButton::Kind::Flat)) {
    setObjectName(QStringLiteral("versionsPanel"));
    setAccessibleName(tr("Versions"));
    auto* title = new QLabel(tr("Versions", "of the taxonomy"));
    title->setTextFormat(Qt::PlainText);
    keepFont(*title, theme, TextStyle::Strong);
    m_pairs->setObjectName(QStringLiteral("versionPairs"));
    m_pairs->setAccessibleName(tr("Which versions to compare"));
    m_pairs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);  // another comparison moves nothing
    m_pairs->setMinimumContentsLength(pairLength);
    m_pairs->setPlaceholderText(tr("None yet", "comparison of two versions"));
    m_changes->setObjectName(QStringLiteral("changeList"));
    m_state->setObjectName(QStringLiteral("versionsState"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_takeBack->setSmall(true);
    m_takeBack->setIconName(QStringLiteral("undo"));
    m_takeBack->hide();
    QFrame* line = hairline();

    auto* head = new QHBoxLayout;
    head->setContentsMargins(versionsSide, 8, versionsSide, 4);
    head->addWidget(title, 1);
    head->addWidget(m_pairs);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(versionsSide, 0, versionsSide, 8);
    foot->addStretch(1);
    foot->addWidget(m_takeBack);
    auto* state = new QWidget;
    auto* words = new QVBoxLayout(state);
    words->setContentsMargins(versionsSide, 4, versionsSide, 4);
    words->addWidget(m_state);
    words->addStretch(1);
    for (QWidget* page : {state, static_cast<QWidget*>(m_changes)}) m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    layout->addWidget(line);
    layout->addWidget(m_versionList);
    layout->addLayout(foot);
    connect(m_pairs, &QComboBox::currentIndexChanged, this, &VersionsPanel::showPair);
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] {
        if (!versions().empty()) Q_EMIT takeBackAsked(versions().front().version);
    });
    connect(&theme, &Theme::changed, this, [this] { m_versionList->setFixedHeight(qBound(1, static_cast<int>(versions().size()), mostRows) * m_theme.px(versionsRowHeight)); });
    m_versionList->setFixedHeight(theme.px(versionsRowHeight));
}

VersionsPanel::~VersionsPanel() { m_gui.close(); }

void VersionsPanel::refresh() {
    m_source.versions(m_gui.callback([this](Result<std::vector<VersionRow>> versions) {
        if (!versions) return showError(errorWords(versions.error()));
        m_versionList->versions().setVersions(std::move(*versions), m_clock.now());
        const auto count = static_cast<int>(this->versions().size());
        m_versionList->setFixedHeight(qBound(1, count, mostRows) * m_theme.px(versionsRowHeight));
        m_takeBack->setVisible(count > 1);
        if (count > 1) m_takeBack->setText(tr("Take version %L1 back…").arg(this->versions().front().version));
        m_shown.reset();  // another version may have the number
        fillPairs();
        Q_EMIT versionsRead();
    }));
}

void VersionsPanel::setDraft(std::optional<std::vector<ChangeRow>> changes) {
    const bool isOther = m_draft.has_value() != changes.has_value();
    m_draft = std::move(changes);
    if (isOther) fillPairs();
    else if (m_shown && !m_shown->after) showLines(*m_draft);
}

/// A draft that begins or ends, and a version that is newer, is looked at first by who looked at the newest; else the comparison
/// that was chosen stays.
void VersionsPanel::fillPairs() {
    const bool hadDraft = m_pairs->count() > 0 && !pairAt(0).after;
    const std::optional<Pair> chosen = m_pairs->currentIndex() <= 0 ? std::nullopt : std::optional(pairAt(m_pairs->currentIndex()));
    {
        const QSignalBlocker blocker(m_pairs);
        m_pairs->clear();
        const auto add = [this](const QString& words, const Pair& pair) {
            m_pairs->addItem(words, QPoint(pair.before, pair.after.value_or(0)));
        };
        if (m_draft && !versions().empty()) {
            const int base = versions().front().version;
            add(tr("%1 to draft %L2", "version, number").arg(versionTag(base)).arg(base + 1), {base, std::nullopt});
        }
        for (const VersionRow& version : versions()) {
            if (version.version > 1) add(tr("%1 to %2", "version, version").arg(versionTag(version.version - 1), versionTag(version.version)), {version.version - 1, version.version});
        }
        int kept = 0;
        for (int i = 0; chosen && hadDraft == m_draft.has_value() && i < m_pairs->count(); ++i) {
            if (pairAt(i) == *chosen) kept = i;
        }
        m_pairs->setCurrentIndex(m_pairs->count() > 0 ? kept : -1);
        m_pairs->setEnabled(m_pairs->count() > 0);
    }
    showPair();
}

VersionsPanel::Pair VersionsPanel::pairAt(int index) const {
    const QPoint stored = m_pairs->itemData(index).toPoint();
    return {stored.x(), stored.y() > 0 ? std::optional(stored.y()) : std::nullopt};
}

void VersionsPanel::showPair() {
    ++m_question;
    if (m_pairs->currentIndex() < 0) {
        m_shown.reset();
        m_changes->setLines({});
        if (!versions().empty()) showWords(tr("There is no earlier version."), Role::Text3);
        return;
    }
    const Pair pair = pairAt(m_pairs->currentIndex());
    if (m_shown == pair && pair.after) return;
    m_shown = pair;
    if (!pair.after) return showLines(*m_draft);
    m_source.compare(pair.before, *pair.after, m_gui.callback([this, question = m_question](Result<VersionChanges> found) {
        if (question != m_question) return;
        if (!found) return showError(errorWords(found.error()));
        showLines(std::move(found->gathered));
    }));
}

void VersionsPanel::showLines(std::vector<ChangeRow> lines) {
    if (lines.empty()) return showWords(tr("Nothing differs."), Role::Text3);
    m_state->setText({});
    m_changes->setLines(std::move(lines));
    m_pages->setCurrentWidget(m_changes);
}

void VersionsPanel::showError(const QString& words) { showWords(words, Role::Bad); }

/// In the place of the changes.
void VersionsPanel::showWords(const QString& words, Role ink) {
    m_changes->setLines({});
    m_state->setText(words, ink);
    m_pages->setCurrentIndex(0);
}

void VersionsPanel::openComparison() {
    auto* dialog = new CompareDialog(m_theme, m_source, versions(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace docket::ui
