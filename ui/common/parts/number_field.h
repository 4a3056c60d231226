#pragma once

#include "ui/common/parts/form_parts.h"

#include <QLineEdit>
#include <QWidget>

#include <functional>
#include <optional>

namespace docket::ui {

/// A number under its caption. It counts on Enter and when the field is left; until then, and where it is wrong, the
/// one before stays, and the field says so. Esc goes back to that one.
class NumberField : public QWidget {
    Q_OBJECT

public:
    struct Range {
        double least = 0;
        double most = 1;
        bool isWhole = false;
        bool isOptional = false;  ///< an empty field says that there is none
        QString unit{};  ///< what the number counts, behind it in words: "%1 h"; empty: nothing
    };

    NumberField(const Theme& theme, const char* name, const QString& caption, Range range, QWidget* parent = nullptr);

    /// What is kept; nullopt: nothing, which `otherwise` tells in the empty field. What is being typed stays.
    void showKept(std::optional<double> kept, const QString& otherwise = {});
    /// Where they depend on other fields.
    void setBounds(double least, double most);
    /// Another thing is shown: what was typed of the one before goes.
    void forget();
    /// Takes what is typed. False: it is wrong, and nothing was taken.
    bool finish();
    void setEditable(bool isEditable) { m_line->setReadOnly(!isEditable); }
    QLineEdit& line() { return *m_line; }

Q_SIGNALS:
    /// By the person, and within the range.
    void entered(double number);
    /// Where it is optional: the number is taken back.
    void cleared();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString textOf(double number) const;
    QString withUnit(double number) const;
    QString problem() const;
    void showWhatIsKept();  ///< unless something else is being typed
    void showRemark();

    Range m_range;
    QLineEdit* m_line;
    Field* m_field;
    std::optional<double> m_kept;
    bool m_isTyped = false;  ///< and not taken
};

/// A field for a share that is typed in percent.
NumberField* percentField(const Theme& theme, const char* name, const QString& caption);
NumberField::Range percentRange();
/// A share as it is typed, without what the product of two numbers adds.
double percentOf(double share);
double shareOf(double percent);

/// Takes the number; where it is wrong the field has the focus.
bool finished(NumberField& field);

}  // namespace docket::ui
