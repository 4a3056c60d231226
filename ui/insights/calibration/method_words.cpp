#include "ui/insights/calibration/method_words.h"

#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"
#include "ui/insights/frame/number_words.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

using calibration::MappingKind;

struct MethodWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::MethodWords)
};

}  // namespace

QString mappingName(MappingKind kind) {
    switch (kind) {
        case MappingKind::None: return MethodWords::tr("As stated", "no mapping of a confidence");
        case MappingKind::Platt: return MethodWords::tr("Platt", "a mapping of a confidence");
        case MappingKind::Beta: return MethodWords::tr("Beta", "a mapping of a confidence");
        case MappingKind::Temperature: return MethodWords::tr("Temperature", "a mapping of a confidence");
        case MappingKind::Isotonic: return MethodWords::tr("Isotonic", "a mapping of a confidence");
    }
    return {};
}

QString whyNotOffered(const calibration::MappingCandidate& mapping) {
    if (mapping.notOffered == calibration::NotOffered::NoWholeScores) return MethodWords::tr("needs the scores of all labels");
    return MethodWords::tr("from %Ln final label(s)", nullptr, forPlural(calibration::leastReferences(mapping.kind)));
}

std::vector<FigureRow> mappingRows(const calibration::MappingChoice& mappings, MappingKind used) {
    std::vector<FigureRow> rows;
    for (const calibration::MappingCandidate& each : mappings.candidates) {
        FigureRow row{{{mappingName(each.kind)}}, each.kind == used};
        if (each.figures) {
            for (const double figure : {each.figures->logLoss, each.figures->brier.score, each.figures->error.expected}) row.cells.push_back({fixedText(figure, 4)});
            row.cells.push_back({each.kind == used ? MethodWords::tr("used") : QString(), {}, false, true});
        } else {
            row.cells.resize(4);
            row.cells.push_back({whyNotOffered(each), {}, false, true});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureColumn> mappingColumns() {
    return {{MethodWords::tr("Mapping"), 104, false},
            {MethodWords::tr("Log loss"), 72},
            {MethodWords::tr("Brier"), 72},
            {MethodWords::tr("ECE"), 72},
            {QString(), sharedColumn, false}};
}

}  // namespace docket::ui
