#include "ui/taxonomy/publish/publish_dialog.h"

#include "ui/common/dialogs/answer_keys.h"
#include "ui/common/dialogs/answer_row.h"
#include "ui/common/look/in_step.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/change_words.h"
#include "ui/versions/version_list.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace docket::ui {

namespace {

constexpr QSize publishUsualSize{1080, 660};
constexpr int publishAroundDialog = 40;
constexpr int publishSide = 22;
constexpr int publishBesideEachOther = 760;  // width from which notes stand in one row
constexpr int publishLowUnder = 480;
constexpr int pauseMs = 250;
constexpr int publishLongestNote = 500;
constexpr std::size_t textsShown = 5;

QLabel* plain(const QString& text, const char* ink = nullptr) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (ink != nullptr) label->setProperty("ink", QLatin1String(ink));
    return label;
}

}  // namespace

PublishDialog::PublishDialog(const Theme& theme, services::PublishingDesk& desk, services::OpenPublication open, OpenChecks checks, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_desk(desk), m_model(PublicationChoices(std::move(open.publication), std::move(open.before))),
      m_checks(std::move(checks)), m_banner(new Banner(theme)), m_pane(new PublicationPane(theme, m_model)), m_live(new LiveRegion(this)) {
    setObjectName(QStringLiteral("publishDialog"));
    setModal(true);
    setWindowTitle(isTakingBack() ? tr("Take taxonomy version %L1 back").arg(version() - 1) : tr("Publish taxonomy version %L1").arg(version()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* area = m_area = new QScrollArea;
    area->setObjectName(QStringLiteral("publishScroll"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget* top = makeTop();
    QWidget* bottom = makeBottom();
    // Where the window is low, the buttons alone stay where they are.
    const bool isLow = parent != nullptr && parent->window()->height() < theme.px(publishLowUnder);
    if (isLow) {
        m_figures->setParent(top);
        for (QWidget* part : {m_change, static_cast<QWidget*>(m_figures)}) top->layout()->addWidget(part);
    }
    area->setWidget(top);
    layout->addWidget(area, 1);
    layout->addWidget(bottom);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PublishDialog::read);
    connect(&m_model, &PublicationModel::publicationChanged, this, &PublishDialog::readLater);
    connect(&m_pane->rule(), &RuleEditor::ruleChanged, this, &PublishDialog::showState);
    connect(&m_pane->rule(), &RuleEditor::previewAsked, this, &PublishDialog::preview);
    connect(&m_pane->table(), &PublicationTable::currentRowChanged, this, &PublishDialog::showState);
    onCtrlEnter(this, [this] { accept(); });
    fit(parent);
    m_pane->table().setFocus();
    read();
}

PublishDialog::~PublishDialog() {
    m_gui.close();
    m_desk.stop();
}

QWidget* PublishDialog::makeTop() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(publishSide, 16, publishSide, 8);
    layout->setSpacing(10);
    const int before = version() - 1;
    auto* heading = plain(tr("What happens to decisions already made"));
    keepFont(*heading, m_theme, TextStyle::Title);
    auto* sentence = plain(isTakingBack()
                               ? tr("Nothing is rewritten. Version %L1 has the labels of version %L2 again; below is how it reads what was decided under version %L3.")
                                     .arg(version()).arg(before - 1).arg(before)
                               : tr("Nothing is rewritten. Every decision keeps the label it was given; below is how version %L1 reads it.").arg(version()),
                           "text2");
    layout->addWidget(heading);
    layout->addWidget(sentence);
    layout->addWidget(m_banner);
    m_pane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);  // as high as its rows
    layout->addWidget(m_pane, 1000);
    auto* waiting = plain(tr("What happens to what waits"));
    keepFont(*waiting, m_theme, TextStyle::Title);
    layout->addWidget(waiting);
    if (isTakingBack()) {
        layout->addWidget(plain(tr("What version %L1 had routed anew goes back to what it was, but for what somebody has touched since.").arg(before), "text2"));
    } else {
        layout->addWidget(plain(tr("Thresholds, costs and labels of high impact hold for what is imported from now on. What is here already changes only as chosen below."), "text2"));
        layout->addWidget(m_waiting = new WaitingChoices(m_theme, m_desk.clock(), versionTag(version())));
        connect(m_waiting, &WaitingChoices::periodChanged, this, &PublishDialog::readRerouting);
    }
    layout->addWidget(makeNotes());
    layout->addStretch(1);
    return box;
}

QWidget* PublishDialog::makeNotes() {
    auto* box = new QWidget;
    auto* layout = m_notes = new QBoxLayout(QBoxLayout::LeftToRight, box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* numbers = new NoteBox(m_theme, NoteBox::Kind::Note, QStringLiteral("insights"));
    numbers->setObjectName(QStringLiteral("numbersNote"));
    numbers->setText(tr("Numbers"), tr("Figures and exports read decisions of earlier versions as version %L1 says here. Asked for as of version %L2, they read as before.")
                                        .arg(version()).arg(version() - 1));
    layout->addWidget(numbers, 1);
    if (!m_checks.blocking.isEmpty() || m_checks.open > 0) {
        auto* checks = new NoteBox(m_theme, NoteBox::Kind::Warning, QStringLiteral("impact"));
        checks->setObjectName(QStringLiteral("checksNote"));
        if (m_checks.blocking.isEmpty()) checks->setText(tr("%Ln check(s) open", nullptr, m_checks.open), tr("%1 You can publish all the same.").arg(m_checks.words));
        else checks->setText(tr("%Ln thing(s) to mend first", nullptr, static_cast<int>(m_checks.blocking.size())), m_checks.blocking.join(QLatin1Char(' ')));
        layout->addWidget(checks, 1);
    }
    return box;
}

QWidget* PublishDialog::makeBottom() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(publishSide, 4, publishSide, 14);
    layout->setSpacing(8);
    m_change = new QWidget;
    auto* change = new QVBoxLayout(m_change);
    change->setContentsMargins(0, 0, 0, 0);
    change->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* caption = plain(tr("What changed"), "text3");
    caption->setWordWrap(false);
    keepFont(*caption, m_theme, TextStyle::Caption);
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("publishNote"));
    m_note->setAccessibleName(tr("What changed"));
    m_note->setMaxLength(publishLongestNote);
    const std::string& note = m_model.choices().publication().note;
    const PublicationChoices& choices = m_model.choices();
    m_note->setText(!note.empty() ? oneLine(toQt(note)) : summaryOf(linesOf(choices.changes(), choices.before(), choices.after())).left(publishLongestNote));
    m_note->setCursorPosition(0);
    caption->setBuddy(m_note);
    connect(m_note, &QLineEdit::textChanged, this, &PublishDialog::showState);
    row->addWidget(caption);
    row->addWidget(m_note, 1);
    m_problem = plain({}, "warn");
    m_problem->setObjectName(QStringLiteral("publishProblem"));
    QSizePolicy reserved = m_problem->sizePolicy();
    reserved.setRetainSizeWhenHidden(true);  // what is said here moves nothing
    m_problem->setSizePolicy(reserved);
    m_problem->hide();
    change->addLayout(row);
    change->addWidget(m_problem);
    layout->addWidget(m_change);
    layout->addWidget(makeButtons());
    return box;
}

QWidget* PublishDialog::makeButtons() {
    auto* box = new QWidget;
    auto* layout = m_foot = new QBoxLayout(QBoxLayout::LeftToRight, box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_figures = plain({}, "text3");
    m_figures->setObjectName(QStringLiteral("publishFigures"));
    keepFont(*m_figures, m_theme, TextStyle::Caption);
    auto* buttons = new QHBoxLayout;
    const QString answer = isTakingBack() ? tr("Take version %L1 back").arg(version() - 1) : tr("Publish version %L1").arg(version());
    m_publish = addAnswer(*buttons, m_theme, *this, answer, tr("Ctrl+Enter")).answer;
    m_publish->setObjectName(QStringLiteral("publishNow"));
    connect(m_publish, &QAbstractButton::clicked, this, &PublishDialog::accept);
    layout->addWidget(m_figures, 1);
    layout->addLayout(buttons);
    return box;
}

void PublishDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    const bool isNarrow = width() < m_theme.px(publishBesideEachOther);
    for (QBoxLayout* layout : {m_notes, m_foot}) layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// As large as it asks for, but within the window it belongs to.
void PublishDialog::fit(QWidget* parent) {
    const QSize asked(m_theme.px(publishUsualSize.width()), m_theme.px(publishUsualSize.height()));
    const QSize room = parent == nullptr ? asked : parent->window()->size() - QSize(publishAroundDialog, publishAroundDialog);
    resize(asked.boundedTo(room));
    setMinimumSize(QSize(320, 240).boundedTo(room));
}

services::Publication PublishDialog::publication() const {
    services::Publication publication = m_model.choices().publication();
    publication.note = fromQt(m_note->text().trimmed());
    if (m_waiting != nullptr) publication.scope = m_waiting->scope();
    return publication;
}

QString PublishDialog::problem() const {
    if (!m_checks.blocking.isEmpty()) return m_checks.blocking.front();
    if (!m_error.isEmpty()) return m_error;
    if (const auto row = m_model.choices().rowWithoutRule()) {
        return tr("The rule for %1 says nothing yet. Give it a word, or choose something else to do.").arg(inOwnDirection(m_model.titleOf(static_cast<int>(*row))));
    }
    if (const QString wrong = m_pane->rule().isHidden() ? QString() : m_pane->rule().problem(); !wrong.isEmpty()) return wrong;
    if (m_note->text().trimmed().isEmpty()) return tr("Say what changed first. Whoever reads the versions later needs it.");
    if (!m_model.isCurrent()) return tr("The decisions are still being counted.");
    return {};
}

void PublishDialog::readLater() {
    ++m_question;  // what is under way answers another publication
    ++m_previewQuestion;
    m_desk.stop();
    m_error.clear();
    m_banner->hide();
    m_pane->rule().hideMatches();
    m_pause.start();
    showState();
}

void PublishDialog::read() {
    if (m_model.choices().rowWithoutRule()) return showState();
    m_desk.foresee(m_model.choices().publication(), m_gui.callback([this, question = ++m_question](Result<services::PublicationImpact> impact) {
        receive(question, std::move(impact));
    }));
    readRerouting();
    showState();
}

void PublishDialog::readRerouting() {
    if (m_waiting == nullptr) return;
    m_waiting->showForecast(std::nullopt);
    m_desk.foreseeRerouting(publication(), m_gui.callback([this](Result<services::ReroutingForecast> forecast) {
        if (forecast) m_waiting->showForecast(*forecast);
        else if (forecast.error().kind != ErrorKind::Cancelled) m_waiting->showFailure(errorWords(forecast.error()));
    }));
}

void PublishDialog::receive(int question, Result<services::PublicationImpact> impact) {
    if (question != m_question) return;
    if (impact) {
        m_model.setImpact(std::move(*impact));
    } else {
        m_error = errorWords(impact.error());
        m_banner->showError(m_error);
        m_live->say(m_error);
    }
    showState();
}

void PublishDialog::preview() {
    const int row = m_pane->table().currentRow();
    if (row < 0 || m_model.choices().rowWithoutRule()) return showState();
    const std::vector<LabelId>& labels = m_model.choices().rows()[static_cast<std::size_t>(row)].from;
    const int question = ++m_previewQuestion;
    m_desk.preview(m_model.choices().publication(), labels, textsShown, m_gui.callback([this, row, question](Result<std::vector<services::RuleMatch>> matches) {
        if (question != m_previewQuestion || m_pane->table().currentRow() != row) return;
        if (matches) m_pane->rule().showMatches(*matches);
        else if (matches.error().kind != ErrorKind::Cancelled) m_pane->rule().showPreviewError(errorWords(matches.error()));
    }));
}

void PublishDialog::showState() {
    const QString words = problem();
    m_publish->setEnabled(words.isEmpty());
    m_publish->setToolTip(words.isEmpty() ? QString() : toolTipOf(words));
    m_publish->setAccessibleDescription(words);
    if (words.isEmpty()) m_problem->hide();
    else if (m_problem->isVisible()) m_problem->setText(words);
    m_figures->setText(figuresWords());
    m_pane->rule().setFound(foundWords());
}

QString PublishDialog::figuresWords() const {
    if (!m_error.isEmpty()) return {};
    if (m_model.choices().rowWithoutRule()) return tr("Counted again once every rule says something.");
    if (!m_model.isCurrent()) return tr("Counting decisions…");
    const services::PublicationImpact& impact = *m_model.impact();
    QStringList sentences{tr("%Ln waiting item(s) move to version %1.", nullptr, forPlural(impact.waiting)).arg(QLocale().toString(version()))};
    if (impact.openReviews > 0) {
        sentences << tr("%Ln open review(s) finish on version %1 and are read by this mapping.", nullptr, forPlural(impact.openReviews)).arg(QLocale().toString(version() - 1));
    }
    if (impact.itemsToReview > 0) sentences << tr("%Ln item(s) come back to the queue.", nullptr, forPlural(impact.itemsToReview));
    if (impact.released > 0) sentences << tr("%Ln item(s) leave the queue.", nullptr, forPlural(impact.released));
    if (impact.restored > 0) {
        sentences << tr("%Ln decision(s) that version %1 had reviewed again stand once more.", nullptr, forPlural(impact.restored)).arg(QLocale().toString(version() - 1));
    }
    return sentences.join(QLatin1Char(' '));
}

QString PublishDialog::foundWords() const {
    const int row = m_pane->table().currentRow();
    if (row < 0 || !m_model.asksForRule(row)) return {};
    const auto at = static_cast<std::size_t>(row);
    if (m_model.choices().ruleOf(at).isEmpty()) return tr("Says nothing yet");
    if (!m_model.isCurrent()) return tr("Counting…");
    return tr("%Ln to review", "decisions", forPlural(m_model.choices().figuresOf(at, *m_model.impact()).toReview));
}

void PublishDialog::accept() {
    const QString words = problem();
    if (words.isEmpty()) return QDialog::accept();
    m_problem->setText(words);
    m_problem->show();
    m_area->ensureWidgetVisible(m_problem);
    m_live->say(words);
    if (m_note->text().trimmed().isEmpty()) m_note->setFocus();
    else if (const auto row = m_model.choices().rowWithoutRule()) m_pane->goToRow(static_cast<int>(*row));
}

void PublishDialog::done(int result) {
    m_pause.stop();
    ++m_question;
    m_desk.stop();
    QDialog::done(result);
}

}  // namespace docket::ui
