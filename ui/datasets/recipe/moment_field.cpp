#include "ui/datasets/recipe/moment_field.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/form_parts.h"
#include "ui/common/parts/plain_label.h"

#include <QVBoxLayout>

namespace docket::ui {

MomentField::MomentField(const Theme& theme, const char* name, const QString& words, PeriodEnd end, QWidget* parent)
    : QWidget(parent), m_end(end), m_line(new QLineEdit), m_problem(wrappedLabel(theme, TextStyle::Caption, "bad")) {
    setObjectName(QLatin1String(name) + QStringLiteral("Field"));
    m_line->setObjectName(QLatin1String(name));
    m_line->setAccessibleName(words);
    m_line->setPlaceholderText(tr("YYYY-MM-DD", "how a day is typed: year, month, day"));
    keepFont(*m_line, theme, TextStyle::Body);
    leaveUndoToWindow(*m_line);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &MomentField::take);
}

void MomentField::take(const QString& typed) {
    const auto moment = momentOf(typed, m_end);
    const bool isBad = !moment && !typed.trimmed().isEmpty();
    m_problem->setText(isBad ? tr("Written as 2026-11-23 or 2026-11-23 14:30.") : QString());
    m_problem->setVisible(isBad);
    m_line->setAccessibleDescription(m_problem->text());
    if (isBad || moment == m_moment) return;
    m_moment = moment;
    Q_EMIT edited();
}

void MomentField::setMoment(std::optional<Timestamp> moment) {
    if (moment == m_moment) return;
    m_moment = moment;
    m_line->setText(moment ? momentText(*moment, m_end) : QString());
    m_problem->hide();
    m_line->setAccessibleDescription({});
}

}  // namespace docket::ui
