#include "core/routing/policy_succession.h"

#include "core/domain/queue_entry.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::routing {

namespace {

/// Rules on reviews and times may be about reasons, too, whose words a label may have for its key: the reason goes first.
bool isNoLabel(std::string_view name) { return name == "default" || parseReason(name).has_value(); }

class Carrier {
public:
    Carrier(const taxonomy::Taxonomy& given, const taxonomy::Taxonomy& now, const taxonomy::Lineage& lineage)
        : m_given(given), m_now(now), m_lineage(lineage) {}

    template <class Value, class Stricter>
    void carry(PolicyRule rule, std::map<std::string, Value>& values, Stricter stricter) {
        const bool mayBeReason = rule == PolicyRule::ReviewsRequired || rule == PolicyRule::DueTime;
        std::map<std::string, Value> carried;
        for (const auto& [name, value] : values) {
            const auto names = mayBeReason && isNoLabel(name) ? std::vector{name} : successorsOf(name);
            if (!mayBeReason || !isNoLabel(name)) noteArchived(rule, names);
            for (const std::string& each : names) {
                const auto [place, isNew] = carried.emplace(each, value);
                if (!isNew) place->second = stricter(place->second, value);
            }
        }
        values = std::move(carried);
    }

    void carry(PolicyRule rule, std::set<std::string>& labels) {
        std::set<std::string> carried;
        for (const std::string& label : labels) {
            const auto names = successorsOf(label);
            noteArchived(rule, names);
            carried.insert(names.begin(), names.end());
        }
        labels = std::move(carried);
    }

    void carry(PolicyRule rule, std::vector<std::pair<std::string, std::string>>& pairs) {
        std::vector<std::pair<std::string, std::string>> carried;
        std::set<std::string> seen;
        for (const auto& pair : pairs) {
            const auto firsts = successorsOf(pair.first);
            const auto seconds = successorsOf(pair.second);
            bool isCarried = false;
            for (const std::string& first : firsts) {
                for (const std::string& second : seconds) {
                    if (first == second) continue;
                    isCarried = true;
                    if (seen.insert(nameOfPair({first, second})).second) carried.emplace_back(first, second);
                }
            }
            if (!isCarried) m_lost.push_back({rule, nameOfPair(pair), LostRule::Cause::OneLabelNow});
            else if (areArchived(firsts) || areArchived(seconds)) {
                m_lost.push_back({rule, nameOfPair({firsts.front(), seconds.front()}), LostRule::Cause::Archived});
            }
        }
        pairs = std::move(carried);
    }

    void carry(PolicyRule rule, std::vector<AuditStratum>& strata) {
        std::vector<AuditStratum> carried;
        for (const AuditStratum& stratum : strata) {
            const auto names = stratum.label.empty() ? std::vector{stratum.label} : successorsOf(stratum.label);
            if (!stratum.label.empty()) noteArchived(rule, names);
            for (const std::string& each : names) {
                carried.push_back(stratum);
                carried.back().label = each;
            }
        }
        strata = std::move(carried);
    }

    std::vector<LostRule> takeLost() { return std::move(m_lost); }

private:
    /// Keys; the name itself where it is no label.
    std::vector<std::string> successorsOf(const std::string& name) const {
        const taxonomy::Label* label = m_given.findByKey(name);
        if (label == nullptr) return {name};
        std::vector<std::string> keys;
        for (const LabelId id : m_lineage.successorsOf(label->id, m_given.version(), m_now.version())) {
            const taxonomy::Label* successor = m_now.find(id);
            if (successor != nullptr) keys.push_back(successor->key);
        }
        return keys.empty() ? std::vector{name} : keys;
    }

    bool areArchived(const std::vector<std::string>& keys) const {
        return std::ranges::all_of(keys, [&](const std::string& key) {
            const taxonomy::Label* label = m_now.findByKey(key);
            return label != nullptr && label->isArchived;
        });
    }

    void noteArchived(PolicyRule rule, const std::vector<std::string>& keys) {
        if (areArchived(keys)) m_lost.push_back({rule, keys.front(), LostRule::Cause::Archived});
    }

    const taxonomy::Taxonomy& m_given;
    const taxonomy::Taxonomy& m_now;
    const taxonomy::Lineage& m_lineage;
    std::vector<LostRule> m_lost;
};

}  // namespace

CarriedPolicy carriedOver(const Policy& policy, const taxonomy::Taxonomy& given, const taxonomy::Taxonomy& now, const taxonomy::Lineage& lineage) {
    constexpr auto larger = [](auto a, auto b) { return std::max(a, b); };
    constexpr auto smaller = [](auto a, auto b) { return std::min(a, b); };
    CarriedPolicy carried{policy, {}};
    Carrier carrier(given, now, lineage);
    carrier.carry(PolicyRule::LabelShare, carried.policy.labelShares, larger);
    carrier.carry(PolicyRule::LabelThreshold, carried.policy.labelThresholds, larger);
    carrier.carry(PolicyRule::HighImpact, carried.policy.highImpactLabels);
    carrier.carry(PolicyRule::ConfusedPair, carried.policy.confusedPairs);
    carrier.carry(PolicyRule::RareLabel, carried.policy.rareLabels, larger);
    carrier.carry(PolicyRule::AuditStratum, carried.policy.auditStrata);
    carrier.carry(PolicyRule::ReviewsRequired, carried.policy.reviewsRequired, larger);
    carrier.carry(PolicyRule::DueTime, carried.policy.slaHours, smaller);
    carried.policy.taxonomyVersion = now.version();
    carried.lost = carrier.takeLost();
    return carried;
}

std::string inWords(const LostRule& lost) {
    const char* cause = lost.cause == LostRule::Cause::OneLabelNow ? "the two labels are one now, so the pair is gone"
                                                                   : "is about labels that are archived, so it is about nothing";
    return fmt::format("{} {}: {}", toString(lost.rule), lost.about, cause);
}

}  // namespace docket::routing
