#pragma once

#include "core/dataset/manifest.h"
#include "core/dataset/recipe.h"
#include "core/services/datasets/export_choices.h"
#include "ui/common/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWidget>

namespace docket::ui {

/// A part of the form of a recipe, under its title. Shows what of a recipe it is about and writes that into one; the rest of the
/// recipe is left as it is, and so is what its controls cannot say.
class RecipeSection : public QWidget {
    Q_OBJECT

public:
    RecipeSection(const Theme& theme, const char* name, const QString& title, QWidget* parent = nullptr);

    void showRecipe(const dataset::Recipe& recipe);
    virtual void put(dataset::Recipe& recipe) const = 0;
    /// What of the workspace there is to choose from.
    virtual void setChoices(const services::ExportChoices&) {}
    /// What an export by the recipe leaves out.
    virtual void showLeftOut(const dataset::Manifest&) {}

Q_SIGNALS:
    /// By the person, and not by showRecipe().
    void edited();

protected:
    virtual void show(const dataset::Recipe& recipe) = 0;
    void tellEdited();

    const Theme& theme() const { return m_theme; }
    QVBoxLayout& body() { return *m_body; }
    /// A control with its caption before it, which is its accessible name too; over it where there is no room beside.
    void addRow(const QString& caption, QWidget* control);
    /// A control over the whole width.
    void addWide(QWidget* control);
    /// What is added from now on goes into this column, which is in the section.
    void goOnIn(QVBoxLayout& column);
    /// A field of choices, each with what it stands for.
    template <class Value>
    QComboBox* makeChoice(const char* name, const std::vector<std::pair<QString, Value>>& choices) {
        QComboBox* box = makeBox(name);
        for (const auto& [words, value] : choices) box->addItem(words, static_cast<int>(value));
        return box;
    }
    QCheckBox* makeCheck(const char* name, const QString& words);
    QSpinBox* makeNumber(const char* name, const QString& accessibleName, int least, int most);
    /// Name and look of a field for a number.
    void setUpNumber(QAbstractSpinBox& number, const char* name, const QString& accessibleName);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* makeBox(const char* name);
    /// What is scrolled over without the focus scrolls the form, and changes nothing.
    void guardWheel(QWidget& control);

    const Theme& m_theme;
    QVBoxLayout* m_body;
    QVBoxLayout* m_into;  ///< what is added goes there
    QFormLayout* m_form = nullptr;  ///< the last there, as long as rows follow each other
    bool m_isShowing = false;
};

/// Chooses what a field says by what it stands for; nothing is chosen where it has no such choice.
template <class Value>
void choose(QComboBox& box, Value value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

/// A control with a count at its far end.
class CountedRow : public QWidget {
    Q_OBJECT

public:
    CountedRow(const Theme& theme, QWidget* control, QWidget* parent = nullptr);

    /// 0 shows none.
    void setCount(std::int64_t count);

private:
    QLabel* m_count;
};

}  // namespace docket::ui
