#include "ui/common/parts/number_field.h"

#include "ui/common/parts/typed_number.h"
#include "ui/common/words/text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace docket::ui {

namespace {
constexpr int mostTypedDigits = 15;  // of a double that all come back
constexpr double wholePercent = 100;
}

NumberField::NumberField(const Theme& theme, const char* name, const QString& caption, Range range, QWidget* parent)
    : QWidget(parent), m_range(std::move(range)), m_line(new QLineEdit), m_field(new Field(theme, caption, m_line)) {
    m_line->setObjectName(QLatin1String(name));
    leaveUndoToWindow(*m_line);
    m_line->installEventFilter(this);
    m_field->reserveRemark();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        showRemark();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &NumberField::finish);
}

QString NumberField::textOf(double number) const {
    const bool isShare = m_range.most <= 1 && !m_range.isWhole;
    return isShare ? shareText(number) : QLocale().toString(number, 'g', mostTypedDigits);
}

QString NumberField::withUnit(double number) const { return m_range.unit.isEmpty() ? textOf(number) : m_range.unit.arg(textOf(number)); }

QString NumberField::problem() const {
    if (m_line->text().trimmed().isEmpty() && (m_range.isOptional || !m_kept)) return {};
    const auto number = typedNumber(m_line->text());
    const bool isWithin = number && *number >= m_range.least && *number <= m_range.most && (!m_range.isWhole || *number == std::floor(*number));
    if (isWithin) return {};
    const QString range = m_range.isWhole ? tr("Not kept: a whole number from %1 to %2") : tr("Not kept: %1 to %2", "smallest and largest number");
    return range.arg(QLocale().toString(m_range.least, 'g', mostTypedDigits), QLocale().toString(m_range.most, 'g', mostTypedDigits));
}

void NumberField::showRemark() {
    if (!m_isTyped) return m_field->setRemark({});
    const QString wrong = problem();
    if (!m_kept) return m_field->setRemark(wrong, true);
    const QString stays = tr("%1 stays", "number").arg(withUnit(*m_kept));
    if (wrong.isEmpty()) m_field->setRemark(typedNumber(m_line->text()) == m_kept ? QString() : stays);
    else m_field->setRemark(tr("%1. %2", "what is wrong, what stays").arg(wrong, stays), true);
}

void NumberField::showKept(std::optional<double> kept, const QString& otherwise) {
    m_kept = kept;
    m_line->setPlaceholderText(otherwise);
    showWhatIsKept();
}

void NumberField::showWhatIsKept() {
    if (!m_isTyped) {
        const QString text = m_kept ? textOf(*m_kept) : QString();
        if (m_line->text() != text) m_line->setText(text);
    }
    showRemark();
}

void NumberField::setBounds(double least, double most) {
    m_range.least = least;
    m_range.most = most;
    showRemark();
}

void NumberField::forget() {
    m_isTyped = false;
    showWhatIsKept();
}

bool NumberField::finish() {
    if (!m_isTyped) return true;
    if (!problem().isEmpty()) {
        showRemark();
        return false;
    }
    m_isTyped = false;
    const auto number = typedNumber(m_line->text());
    const bool isOther = number != m_kept;
    m_kept = number;
    showWhatIsKept();
    if (isOther && number) Q_EMIT entered(*number);
    else if (isOther) Q_EMIT cleared();
    return true;
}

bool NumberField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && m_isTyped && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_isTyped = false;
        showWhatIsKept();
        m_line->selectAll();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

NumberField::Range percentRange() { return {0, wholePercent, false, false, NumberField::tr("%1 %", "number")}; }

NumberField* percentField(const Theme& theme, const char* name, const QString& caption) { return new NumberField(theme, name, caption, percentRange()); }

double percentOf(double share) { return std::round(share * wholePercent * 1e9) / 1e9; }

double shareOf(double percent) { return percent / wholePercent; }

bool finished(NumberField& field) {
    if (field.finish()) return true;
    field.line().setFocus(Qt::OtherFocusReason);
    return false;
}

}  // namespace docket::ui
