#pragma once

#include "core/taxonomy/taxonomy.h"

#include <vector>

namespace docket::test {

/// A multi-label taxonomy with everything that a taxonomy can have, and with texts that formats trip over.
inline taxonomy::Taxonomy fullTaxonomy() {
    std::vector<taxonomy::Label> labels(5);
    labels[0].id = LabelId{3};
    labels[0].key = "money";
    labels[0].name = "Money, \"all\" of it";
    labels[0].isGroup = true;
    labels[0].isExclusive = true;
    labels[1].id = LabelId{1};
    labels[1].key = "billing";
    labels[1].name = "=SUM(A1)";
    labels[1].description = "First line\nsecond; with \\ and <b> & 'quotes' \"\"\"";
    labels[1].includes = {"a | b", " blank before and behind ", "-> arrow", "ends in \\"};
    labels[1].excludes = {{"refunds -> money back", LabelId{7}}, {"plain"}, {"[brackets]", LabelId{2}}};
    labels[1].examples = {"'=not a formula", "+49 30", "x@de", "twice", "twice"};
    labels[1].counterExamples = {"Köln, 東京", "tab\there"};
    labels[1].parent = LabelId{3};
    labels[1].threshold = 0.1;
    labels[1].costFalsePositive = 2.5;
    labels[1].costFalseNegative = 0;
    labels[1].isHighImpact = true;
    labels[1].shortcut = "ß";
    labels[1].colour = 8;
    labels[2].id = LabelId{7};
    labels[2].key = "'@refund;";
    labels[2].name = "Refund";
    labels[2].parent = LabelId{3};
    labels[3].id = LabelId{2};
    labels[3].key = "old | key";
    labels[3].isArchived = true;
    labels[4].id = LabelId{9};
    labels[4].key = "other";
    labels[4].parent = LabelId{2};
    labels[4].shortcut = "=";
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Multi, std::move(labels), 1, {1, 3}).value();
}

}  // namespace docket::test
