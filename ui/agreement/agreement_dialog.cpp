#include "ui/agreement/agreement_dialog.h"

#include "ui/common/look/in_step.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/relative_time.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr QSize agreementUsualSize{940, 680};
constexpr int agreementAroundDialog = 40;
constexpr int agreementSide = 22;
constexpr int newStudy = 0;  // in place of a number

QString studyName(const AgreementStudy& study, Timestamp now) {
    if (!study.endedAt) return AgreementDialog::tr("Test %L1, open").arg(study.number);
    const auto dayOf = [](Timestamp at) { return QDateTime::fromMSecsSinceEpoch(at.ms).date(); };
    return AgreementDialog::tr("Test %L1, ended %2").arg(study.number).arg(dayText(dayOf(*study.endedAt), dayOf(now)));
}

}  // namespace

AgreementDialog::AgreementDialog(const Theme& theme, const TaxonomyController::Environment& environment, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_clock(environment.clock), m_desk(environment), m_studies(new QComboBox), m_banner(new Banner(theme)), m_stack(new QStackedWidget),
      m_waiting(new QLabel), m_form(new StudyForm(theme)), m_report(new StudyReport(theme)), m_live(new LiveRegion(this)) {
    setObjectName(QStringLiteral("agreementDialog"));
    setModal(true);
    setWindowTitle(tr("Agreement test"));
    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setProperty("ink", QStringLiteral("text2"));
    m_waiting->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    for (QWidget* page : {static_cast<QWidget*>(m_waiting), static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_report)}) m_stack->addWidget(page);
    m_banner->hide();
    auto* box = new QWidget;
    auto* inner = new QVBoxLayout(box);
    inner->setContentsMargins(agreementSide, 0, agreementSide, 8);
    inner->addWidget(m_stack);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTop());
    layout->addWidget(m_banner);
    layout->addWidget(area, 1);
    layout->addWidget(makeBottom());
    connect(m_studies, &QComboBox::activated, this, [this](int index) {
        const int number = m_studies->itemData(index).toInt();
        read(number == newStudy ? std::nullopt : std::optional(number));
    });
    connect(m_form, &StudyForm::drawAsked, this, &AgreementDialog::draw);
    connect(m_form, &StudyForm::cancelAsked, &m_desk, &AgreementDesk::cancelDraw);
    connect(m_report, &StudyReport::endAsked, &m_desk, &AgreementDesk::end);
    connect(m_report, &StudyReport::labelAsked, this, [this](LabelId label) {
        accept();
        Q_EMIT labelAsked(label);
    });
    connect(&m_desk, &AgreementDesk::arrived, this, &AgreementDialog::receive);
    connect(&m_desk, &AgreementDesk::failed, this, &AgreementDialog::showError);
    connect(&m_desk, &AgreementDesk::counted, m_form, [this](qint64 items) { m_form->setAvailable(items); });
    connect(&m_desk, &AgreementDesk::drawn, this, [this](const AgreementStudy& study) {
        m_form->setDrawing(false);
        read(study.number);
        Q_EMIT itemsChanged();
    });
    connect(&m_desk, &AgreementDesk::ended, this, [this](const services::EndedStudy& ended) {
        read(ended.study);
        m_banner->showNote(endedWords(ended));
        m_live->say(m_banner->text());
        Q_EMIT itemsChanged();
    });
    fit(parent);
    read(std::nullopt);
}

QWidget* AgreementDialog::makeTop() {
    auto* box = new QWidget;
    auto* title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    title->setText(tr("How far people agree"));
    keepFont(*title, m_theme, TextStyle::Title);
    m_studies->setObjectName(QStringLiteral("studyChoice"));
    m_studies->setAccessibleName(tr("Which test"));
    m_studies->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_studies->hide();
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(agreementSide, 16, agreementSide, 0);
    layout->setSpacing(12);
    layout->addWidget(title, 1);
    layout->addWidget(m_studies);
    return box;
}

QWidget* AgreementDialog::makeBottom() {
    auto* box = new QWidget;
    auto* close = new KeyButton(m_theme, KeyButton::Kind::Plain);
    close->setObjectName(QStringLiteral("agreementClose"));
    close->setText(tr("Close"));
    close->setKey(tr("Esc"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(agreementSide, 0, agreementSide, 14);
    layout->addStretch(1);
    layout->addWidget(close);
    return box;
}

/// As large as it asks for, but within the window it belongs to.
void AgreementDialog::fit(QWidget* parent) {
    const QSize asked(m_theme.px(agreementUsualSize.width()), m_theme.px(agreementUsualSize.height()));
    const QSize room = parent == nullptr ? asked : parent->window()->size() - QSize(agreementAroundDialog, agreementAroundDialog);
    resize(asked.boundedTo(room));
    setMinimumSize(QSize(320, 240).boundedTo(room));
}

void AgreementDialog::read(std::optional<int> study) {
    m_banner->hide();
    m_waiting->setText(tr("The answers are being read…"));
    m_stack->setCurrentWidget(m_waiting);
    m_desk.read(study);
}

void AgreementDialog::receive(const std::shared_ptr<const StudyReading>& reading) {
    fillStudies(*reading);
    if (!reading->report) {
        m_stack->setCurrentWidget(m_form);
        return startForm();
    }
    m_report->showReading(reading);
    m_stack->setCurrentWidget(m_report);
    m_report->start();
    m_live->say(progressWords(*reading->report));
}

/// What can be drawn may have changed since the form was last shown.
void AgreementDialog::startForm() {
    m_form->setAvailable(std::nullopt);
    m_desk.count();
    m_form->start();
}

void AgreementDialog::fillStudies(const StudyReading& reading) {
    const QSignalBlocker blocker(m_studies);
    m_studies->clear();
    if (!reading.isOneOpen()) m_studies->addItem(tr("New test"), newStudy);
    for (const AgreementStudy& study : reading.studies) m_studies->addItem(studyName(study, m_clock.now()), study.number);
    m_studies->setCurrentIndex(m_studies->findData(reading.report ? reading.report->study.number : newStudy));
    m_studies->setVisible(!reading.studies.empty());
}

void AgreementDialog::draw() {
    m_banner->hide();
    m_form->setDrawing(true);
    m_desk.draw(m_form->request());
}

void AgreementDialog::showError(const Error& error) {
    const bool wasDrawing = m_form->isDrawing();
    m_form->setDrawing(false);
    if (m_stack->currentWidget() == m_waiting) m_waiting->clear();
    else if (m_stack->currentWidget() == m_form && wasDrawing) startForm();
    else if (m_stack->currentWidget() == m_form) m_form->start();
    else m_report->stopAsking();
    if (error.kind == ErrorKind::Cancelled) m_banner->showNote(tr("The draw was cancelled. Nothing was changed."));
    else m_banner->showError(errorWords(error));
    m_live->say(m_banner->text());
}

void AgreementDialog::reject() {
    if (m_desk.isWriting()) return m_desk.cancelDraw();
    if (m_stack->currentWidget() == m_report && m_report->isAskingToEnd()) return m_report->stopAsking();
    QDialog::reject();
}

}  // namespace docket::ui
