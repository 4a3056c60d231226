#pragma once

#include "core/taxonomy/taxonomy.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace docket::dataset {

/// The keys of all labels that a workspace has ever had, so that an old decision can be written out too.
class LabelNames {
public:
    /// Versions are added from old to new: a label goes by its latest key.
    void add(const taxonomy::Taxonomy& taxonomy) {
        for (const taxonomy::Label& label : taxonomy.labels()) m_keys[label.id] = label.key;
    }
    /// An empty text for a label that was never there.
    std::string_view keyOf(LabelId label) const {
        const auto found = m_keys.find(label);
        return found == m_keys.end() ? std::string_view() : found->second;
    }

private:
    std::unordered_map<LabelId, std::string> m_keys;
};

}  // namespace docket::dataset
