#pragma once

#include "core/services/intake/import_service.h"
#include "ui/common/dialogs/report_dialog.h"

namespace docket::ui {

/// What an import did, with each row that was left out: where it stands and why.
Report importReport(const services::ImportReport& report);

}  // namespace docket::ui
