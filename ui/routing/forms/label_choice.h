#pragma once

#include "core/taxonomy/taxonomy.h"
#include "ui/common/dialogs/choice_dialog.h"

#include <functional>
#include <set>
#include <string>

namespace docket::ui {

/// Asks for one of the labels that can be predicted, but for those in `but`, and hands its key on.
void chooseLabel(const Theme& theme, const taxonomy::Taxonomy& taxonomy, const std::set<std::string>& but, const ChoiceDialog::Words& words, QWidget* page,
                 std::function<void(const std::string& key)> chosen);

/// The same for whatever a number of reviews or a time can be said of: a reason, or a label.
void chooseSubject(const Theme& theme, const taxonomy::Taxonomy& taxonomy, const std::set<std::string>& but, const ChoiceDialog::Words& words, QWidget* page,
                   std::function<void(const std::string& name)> chosen);

}  // namespace docket::ui
