#include "ui/agreement/study_report.h"

#include "ui/common/parts/form_parts.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

QLabel* words(const Theme& theme, const char* name, TextStyle style, const char* ink) {
    auto* label = wrappedLabel(theme, style, ink);
    label->setObjectName(QLatin1String(name));
    return label;
}

}  // namespace

StudyReport::StudyReport(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_progress(words(theme, "studyProgress", TextStyle::Strong, "text")), m_people(words(theme, "studyPeople", TextStyle::Caption, "text2")),
      m_figures(new AgreementFigures(theme)), m_meaning(words(theme, "studyMeaning", TextStyle::Caption, "text3")),
      m_switch(new SegmentedSwitch(theme, {{tr("Labels"), {}}, {tr("Confused labels"), {}}, {tr("Reviewers"), {}}})),
      m_empty(words(theme, "studyEmpty", TextStyle::Body, "text2")), m_table(new AgreementTable(theme)), m_end(new KeyButton(theme, KeyButton::Kind::Plain)) {
    m_meaning->setText(tr("Of the drawn items, with 95 % intervals. Rare labels have more than their share in them, so this is no estimate of the whole stream."));
    m_switch->setObjectName(QStringLiteral("studyTables"));
    m_switch->setAccessibleName(tr("Which table is shown"));
    m_switch->setCurrent(0);
    m_end->setObjectName(QStringLiteral("studyEnd"));
    m_end->setText(tr("End the test…"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_switch);
    row->addStretch(1);
    row->addWidget(m_end);
    m_ending = makeEnding();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_people);
    layout->addWidget(m_figures);
    layout->addWidget(m_meaning);
    layout->addLayout(row);
    layout->addWidget(m_ending);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    connect(m_switch, &SegmentedSwitch::chosen, this, &StudyReport::showTable);
    connect(m_table, &AgreementTable::labelAsked, this, &StudyReport::labelAsked);
    connect(m_end, &QAbstractButton::clicked, this, &StudyReport::askToEnd);
}

QWidget* StudyReport::makeEnding() {
    auto* box = new QWidget;
    auto* question = words(m_theme, "studyEndQuestion", TextStyle::Body, "text");
    question->setText(tr("No more answers are asked for. What was answered is kept, and items that nobody answered go back to where they were. This cannot be undone."));
    auto* end = new KeyButton(m_theme, KeyButton::Kind::Primary);
    end->setObjectName(QStringLiteral("studyEndNow"));
    end->setText(tr("End the test"));
    m_keep = new KeyButton(m_theme, KeyButton::Kind::Plain);
    m_keep->setObjectName(QStringLiteral("studyKeep"));
    m_keep->setText(tr("Keep it open"));
    m_keep->setKey(tr("Esc"));
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(question, 1);
    layout->addWidget(m_keep);
    layout->addWidget(end);
    box->hide();
    connect(end, &QAbstractButton::clicked, this, [this] {
        m_ending->hide();
        Q_EMIT endAsked();
    });
    connect(m_keep, &QAbstractButton::clicked, this, &StudyReport::stopAsking);
    return box;
}

void StudyReport::askToEnd() {
    m_end->hide();
    m_ending->show();
    m_keep->setFocus();
}

void StudyReport::stopAsking() {
    m_ending->hide();
    m_end->setVisible(m_reading && !m_reading->report->study.endedAt);
    if (m_end->isVisible()) m_end->setFocus();
}

void StudyReport::showReading(const std::shared_ptr<const StudyReading>& reading) {
    m_reading = reading;
    const services::AgreementReport& report = *reading->report;
    m_progress->setText(progressWords(report));
    const QString people = reviewersWords(report);
    const QString note = oneLine(toQt(report.study.note));
    m_people->setText(note.isEmpty() ? people : people.isEmpty() ? note : tr("%1; %2", "reviewers, a note").arg(people, inOwnDirection(note)));
    m_people->setVisible(!m_people->text().isEmpty() && !report.isEmpty());
    m_figures->setFigures(report.figures);
    for (QWidget* part : {static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_meaning), static_cast<QWidget*>(m_switch)}) {
        part->setVisible(!report.isEmpty());
    }
    m_ending->hide();
    m_end->setVisible(!report.study.endedAt);
    showTable();
}

void StudyReport::showTable() {
    const auto table = static_cast<StudyTable>(m_switch->current());
    m_table->setRows(table, rowsOf(*m_reading->report, table));
    const bool saysAll = m_reading->report->isEmpty();
    const bool isEmpty = m_table->rows().rowCount() == 0;
    m_table->setVisible(!isEmpty && !saysAll);
    m_empty->setVisible(isEmpty && !saysAll);
    m_empty->setText(table == StudyTable::Confusions ? tr("No two labels were confused so far.") : tr("No item has answers of two reviewers so far."));
}

}  // namespace docket::ui
