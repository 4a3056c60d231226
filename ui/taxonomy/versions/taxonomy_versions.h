#pragma once

#include "core/services/taxonomy/publishing_desk.h"
#include "ui/taxonomy/words/change_words.h"
#include "ui/versions/version_source.h"

namespace docket::ui {

/// The versions of the taxonomy for a list of versions. The desk must outlive the source.
VersionSource taxonomyVersions(services::PublishingDesk& desk);

/// A row for each line, and for each label.
VersionChanges changesOf(const std::vector<ChangeLine>& lines);

}  // namespace docket::ui
