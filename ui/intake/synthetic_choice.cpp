#include "ui/intake/synthetic_choice.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"

#include <QVBoxLayout>

namespace docket::ui {

SyntheticChoice::SyntheticChoice(const Theme& theme, QWidget* parent) : QWidget(parent), m_check(new QCheckBox(tr("A machine wrote these texts"))) {
    m_check->setObjectName(QStringLiteral("isSynthetic"));
    m_check->setAccessibleDescription(meaning());
    keepFont(*m_check, theme, TextStyle::Body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_check);
    layout->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2", meaning()));
    connect(m_check, &QCheckBox::toggled, this, &SyntheticChoice::changed);
}

QString SyntheticChoice::meaning() { return tr("People always review machine-written texts, without sight of the suggestion, and no validation or test split ever has one."); }

}  // namespace docket::ui
