#pragma once

#include "core/taxonomy/taxonomy.h"
#include "ui/common/dialogs/choice_dialog.h"

#include <functional>
#include <ranges>
#include <set>
#include <string>

namespace docket::ui {

/// What a map says something of already, which is not to be chosen again.
template <class Values>
std::set<std::string> keysOf(const Values& values) {
    const auto keys = std::views::keys(values);
    return {keys.begin(), keys.end()};
}

/// Asks for one of the labels that can be predicted, but for those in `but`, and hands its key on.
void chooseLabel(const Theme& theme, const taxonomy::Taxonomy& taxonomy, const std::set<std::string>& but, const ChoiceDialog::Words& words, QWidget* page,
                 std::function<void(const std::string& key)> chosen);

/// The same with any label, whose key is empty, before them.
void chooseLabelOrAny(const Theme& theme, const taxonomy::Taxonomy& taxonomy, const ChoiceDialog::Words& words, QWidget* page,
                      std::function<void(const std::string& key)> chosen);

/// One of the models by name, but for those in `but`.
void chooseModel(const Theme& theme, const std::set<std::string>& models, const std::set<std::string>& but, const ChoiceDialog::Words& words, QWidget* page,
                 std::function<void(const std::string& model)> chosen);

/// The same for whatever a number of reviews or a time can be said of: a reason, or a label.
void chooseSubject(const Theme& theme, const taxonomy::Taxonomy& taxonomy, const std::set<std::string>& but, const ChoiceDialog::Words& words, QWidget* page,
                   std::function<void(const std::string& name)> chosen);

}  // namespace docket::ui
