#include "ui/datasets/advice/advice_fields.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <cmath>

namespace docket::ui {

namespace {

constexpr double mostAsked = 1e12;
enum ReasonChoice { NotSaid, Wanted, NotWanted };

}  // namespace

AdviceFields::AdviceFields(const Theme& theme, QWidget* parent)
    : ExportPanel(theme, "adviceFields", tr("What the workspace cannot know"), parent), m_reason(new QComboBox) {
    body().setContentsMargins(exportPanelSide, 0, exportPanelSide, exportPanelSide);
    body().setSpacing(2);
    body().addWidget(wrappedLabel(theme, TextStyle::Caption, "text3", tr("Empty: not known. Nothing here is kept.")));
    body().addSpacing(6);
    m_perDay = addNumber("advicePerDay", tr("Predictions a day, where imports hold less than all traffic"), &services::AdviceRequest::predictionsPerDay);
    addNumber("advicePromptPrice", tr("Price of 1,000 predictions by prompt"), &services::AdviceRequest::promptPrice);
    addNumber("adviceTunedPrice", tr("Price of 1,000 by a model of your own, its running spread over them"), &services::AdviceRequest::tunedPrice);
    addNumber("adviceTime", tr("Longest time of a prediction, in ms"), &services::AdviceRequest::mostMilliseconds);
    addReason();
    body().addStretch(1);
}

NumberField* AdviceFields::addNumber(const char* name, const QString& caption, std::optional<double> services::AdviceRequest::* part) {
    auto* field = new NumberField(theme(), name, caption, {.least = 0, .most = mostAsked, .isWhole = false, .isOptional = true});
    field->showKept(std::nullopt);
    connect(field, &NumberField::entered, this, [this, part](double number) {
        m_request.*part = number;
        tell();
    });
    connect(field, &NumberField::cleared, this, [this, part] {
        (m_request.*part).reset();
        tell();
    });
    body().addWidget(field);
    return field;
}

void AdviceFields::addReason() {
    m_reason->setObjectName(QStringLiteral("adviceReason"));
    keepFont(*m_reason, theme(), TextStyle::Body);
    m_reason->addItem(tr("Not said"), NotSaid);
    m_reason->addItem(tr("Yes"), Wanted);
    m_reason->addItem(tr("No, the label alone"), NotWanted);
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this](int choice) {
        m_request.needsReason = choice == NotSaid ? std::nullopt : std::optional(choice == Wanted);
        tell();
    });
    body().addWidget(new Field(theme(), tr("A reason is wanted with each label"), m_reason));
}

void AdviceFields::showPerDay(std::optional<double> perDay) {
    m_perDay->showKept(m_request.predictionsPerDay, perDay ? tr("%1, as imports tell", "a number").arg(countText(std::llround(*perDay))) : QString());
}

}  // namespace docket::ui
