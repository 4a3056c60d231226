#include "ui/routing/publish/policy_publish_dialog.h"

#include "ui/common/dialogs/answer_keys.h"
#include "ui/common/dialogs/answer_row.h"
#include "ui/common/look/in_step.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/note_box.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/routing/words/policy_change_words.h"
#include "ui/versions/version_list.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

constexpr QSize policyDialogSize{880, 660};
constexpr int policyDialogSide = 22;
constexpr int policyAroundDialog = 40;
constexpr int policyLongestNote = 500;
constexpr int policyChangeHeight = 26;
constexpr int fewestChangeRows = 2;
constexpr int mostChangeRows = 6;

/// Whether it says what comes of several answers to one item.
bool isOfConsensus(routing::PolicyRule rule) {
    using enum routing::PolicyRule;
    return rule == Consensus || rule == ConsensusPerLabel || rule == ConsensusBar || rule == Adjudication;
}

}  // namespace

PolicyPublishDialog::PolicyPublishDialog(const Theme& theme, services::OpenPolicyPublication open, int checks, const QString& checkWords,
                                         const ports::Clock& clock, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_open(std::move(open)), m_banner(new Banner(theme)),
      m_rows(rowsOf(routing::changesBetween(m_open.before, m_open.publication.policy), *m_open.taxonomy)), m_live(new LiveRegion(this)) {
    setObjectName(QStringLiteral("policyPublishDialog"));
    setModal(true);
    setWindowTitle(isTakingBack() ? tr("Take policy version %L1 back").arg(version() - 1) : tr("Publish policy version %L1").arg(version()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(policyDialogSide, 16, policyDialogSide, 14);
    layout->setSpacing(10);
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(10);
    inside->addWidget(plainLabel(theme, TextStyle::Title, "text", tr("What changes")));
    inside->addWidget(makeChanges());
    inside->addWidget(plainLabel(theme, TextStyle::Title, "text", tr("What happens to what waits")));
    inside->addWidget(wrappedLabel(theme, TextStyle::Body, "text2", wordsOfWaiting()));
    if (!isTakingBack()) inside->addWidget(m_waiting = new WaitingChoices(theme, clock, versionTag(version())));
    if (checks > 0) {
        auto* note = new NoteBox(theme, NoteBox::Kind::Warning, QStringLiteral("impact"));
        note->setObjectName(QStringLiteral("policyChecksNote"));
        note->setText(tr("%Ln check(s) open", nullptr, checks), tr("%1 You can publish all the same.").arg(checkWords));
        inside->addWidget(note);
    }
    inside->addStretch(1);
    layout->addWidget(m_banner);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("policyPublishScroll"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    layout->addWidget(area, 1);
    layout->addWidget(makeNote());
    layout->addWidget(makeButtons());
    onCtrlEnter(this, [this] { accept(); });
    const QSize asked(theme.px(policyDialogSize.width()), theme.px(policyDialogSize.height()));
    const QSize room = parent == nullptr ? asked : parent->window()->size() - QSize(policyAroundDialog, policyAroundDialog);
    resize(asked.boundedTo(room));
    m_note->setFocus();
    m_note->selectAll();
    showState();
}

QString PolicyPublishDialog::wordsOfWaiting() const {
    if (isTakingBack()) {
        return tr("What is imported from now on follows version %L1. What version %L2 had routed anew goes back to what it was, but for what somebody has "
                  "touched since; no decision is touched.").arg(version()).arg(version() - 1);
    }
    QString words = tr("What is imported from now on follows version %L1. What is here already changes only as chosen below; no decision is touched.").arg(version());
    const auto changes = routing::changesBetween(m_open.before, m_open.publication.policy);
    if (std::ranges::any_of(changes, &isOfConsensus, &routing::PolicyChange::rule)) {
        words += QLatin1Char(' ') + tr("An item that somebody has answered already stays as it is until its next answer; from then on the new rule says which answer stands.");
    }
    return words;
}

QWidget* PolicyPublishDialog::makeChanges() {
    auto* list = new ChangeList(m_theme, ChangeList::Detail::Names);
    list->setObjectName(QStringLiteral("policyChanges"));
    list->setLines(m_rows);
    list->setFrameShape(QFrame::StyledPanel);
    const auto shown = std::clamp(static_cast<int>(m_rows.size()), fewestChangeRows, mostChangeRows);
    list->setFixedHeight(m_theme.px(shown * policyChangeHeight + 4));
    if (!m_rows.empty()) list->setCurrentIndex(list->model()->index(0, 0));
    return list;
}

/// What changed, and what figures say for it; of a version that takes another back, what is known of that.
QString PolicyPublishDialog::firstNote() const {
    const QString note = oneLine(toQt(m_open.publication.note));
    if (note.isEmpty()) return summaryOf(m_rows);
    return isTakingBack() ? note : tr("%1. %2", "what changed, what speaks for it").arg(summaryOf(m_rows), note);
}

QWidget* PolicyPublishDialog::makeNote() {
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("policyNote"));
    m_note->setAccessibleName(tr("What changed"));
    m_note->setMaxLength(policyLongestNote);
    m_note->setText(firstNote().left(policyLongestNote));
    m_problem = wrappedLabel(m_theme, TextStyle::Caption, "warn");
    m_problem->setObjectName(QStringLiteral("policyProblem"));
    QSizePolicy reserved = m_problem->sizePolicy();
    reserved.setRetainSizeWhenHidden(true);  // what is said here moves nothing
    m_problem->setSizePolicy(reserved);
    m_problem->hide();
    auto* caption = plainLabel(m_theme, TextStyle::Caption, "text3", tr("What changed"));
    caption->setBuddy(m_note);
    connect(m_note, &QLineEdit::textChanged, this, &PolicyPublishDialog::showState);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(caption);
    row->addWidget(m_note, 1);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    return box;
}

QWidget* PolicyPublishDialog::makeButtons() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    const QString answer = isTakingBack() ? tr("Take version %L1 back").arg(version() - 1) : tr("Publish version %L1").arg(version());
    m_publish = addAnswer(*row, m_theme, *this, answer, tr("Ctrl+Enter")).answer;
    m_publish->setObjectName(QStringLiteral("publishPolicyNow"));
    connect(m_publish, &QAbstractButton::clicked, this, &PolicyPublishDialog::accept);
    return box;
}

services::PolicyPublication PolicyPublishDialog::publication() const {
    services::PolicyPublication publication = m_open.publication;
    publication.note = fromQt(m_note->text().trimmed());
    if (m_waiting != nullptr) publication.scope = m_waiting->scope();
    return publication;
}

void PolicyPublishDialog::showState() {
    const bool hasNote = !m_note->text().trimmed().isEmpty();
    m_publish->setEnabled(hasNote && !m_isPublishing);
    m_publish->setAccessibleDescription(hasNote ? QString() : tr("Say what changed first"));
    if (hasNote) m_problem->hide();
}

void PolicyPublishDialog::accept() {
    if (m_isPublishing) return;
    if (m_note->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Say what changed first. Whoever reads the versions later needs it."));
        m_problem->show();
        m_live->say(m_problem->text());
        return m_note->setFocus();
    }
    m_isPublishing = true;
    m_banner->hide();
    showState();
    Q_EMIT publishAsked();
}

void PolicyPublishDialog::showFailure(const QString& words) {
    m_isPublishing = false;
    m_banner->showError(words);
    m_live->say(words);
    showState();
}

}  // namespace docket::ui
