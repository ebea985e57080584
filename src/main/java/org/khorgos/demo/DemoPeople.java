package org.khorgos.demo;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.call.Sector;
import org.khorgos.content.SectorCodes;
import org.khorgos.expert.DeclarationDraft;
import org.khorgos.expert.DeclarationService;
import org.khorgos.expert.ExpertProfileService;
import org.khorgos.expert.ProfileDraft;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserDraft;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One account for each role and country side, named by role; nobody real. */
@Component
@Profile({"demo", "test"})
public class DemoPeople {
    /** Shown on the login page of a demo, and nowhere else. */
    static final String PASSWORD = "khorgos-demo";

    /** Every demo account has a mail address there; it reaches nobody (RFC 2606). */
    static final String MAIL_DOMAIN = "@khorgos.example";

    /** The partner countries of the demo proposals; each has a focal point and an expert. */
    static final List<String> PARTNERS = List.of(
            "KZ", "KG", "TJ", "TM", "UZ", "FR", "GB", "ES", "GR", "DE", "AT", "NO", "NL", "BE", "IT", "DK", "SI", "SE",
            "LU", "FI");

    private static final int REVIEWS_AT_A_TIME = 12;
    private static final ZoneId URUMQI = ZoneId.of("Asia/Urumqi");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private final UserService users;
    private final UserDirectory directory;
    private final OrganisationService organisations;
    private final ExpertProfileService profiles;
    private final DeclarationService declarations;

    DemoPeople(
            UserService users,
            UserDirectory directory,
            OrganisationService organisations,
            ExpertProfileService profiles,
            DeclarationService declarations) {
        this.profiles = profiles;
        this.declarations = declarations;
        this.users = users;
        this.directory = directory;
        this.organisations = organisations;
    }

    /** Makes every account, once. */
    public void create() {
        if (directory.find("administrator").isPresent()) {
            return;
        }
        proposers();
        office();
        experts();
        agencies();
        money();
    }

    private void proposers() {
        OrganisationId institute =
                organisation("Institute of Arid Land Cooperation", "CN", "Urumqi", OrganisationKind.INSTITUTE);
        OrganisationId body =
                organisation("Consultative Body, Xinjiang group", "CN", "Urumqi", OrganisationKind.CONSULTATIVE_BODY);
        person("proposer", "Proposer", institute, "en", URUMQI, Role.PROPOSER, Role.PROJECT_LEAD);
        person("proposer-2", "Second proposer", body, "zh_CN", URUMQI, Role.PROPOSER);
        person("cosignatory", "Co-signatory", body, "zh_CN", URUMQI, Role.COSIGNATORY);
        person("cosignatory-2", "Second co-signatory", institute, "ru", URUMQI, Role.COSIGNATORY, Role.PROPOSER);
    }

    private void office() {
        OrganisationId office = organisation("Proposal Office", "CN", "Beijing", OrganisationKind.CONSULTATIVE_BODY);
        person("office", "Proposal officer", office, "en", BEIJING, Role.OFFICE);
        person("office-2", "Second proposal officer", office, "zh_CN", BEIJING, Role.OFFICE);
        OrganisationId committee =
                organisation("Review Committee", "CN", "Beijing", OrganisationKind.CONSULTATIVE_BODY);
        person("chair", "Committee chair", committee, "en", BEIJING, Role.COMMITTEE_CHAIR);
        person("secretary", "Committee secretary", committee, "en", BEIJING, Role.COMMITTEE_SECRETARY);
        for (int i = 1; i <= 6; i++) {
            person("member-" + i, "Committee member " + i, committee, "en", BEIJING, Role.COMMITTEE_MEMBER);
        }
        OrganisationId oversight = organisation("Oversight Bureau", "CN", "Beijing", OrganisationKind.AGENCY);
        person("supervisor", "Supervisor", oversight, "en", BEIJING, Role.SUPERVISOR);
        person("auditor", "Auditor", oversight, "en", BEIJING, Role.AUDITOR);
        person("administrator", "Administrator", office, "en", BEIJING, Role.ADMINISTRATOR);
    }

    private void experts() {
        OrganisationId home = organisation("Home Review Panel", "CN", "Lanzhou", OrganisationKind.INSTITUTE);
        expert("expert-cn", "Expert (home)", home, "en", BEIJING);
        expert("expert-cn-2", "Second expert (home)", home, "zh_CN", BEIJING);
        for (String country : PARTNERS) {
            OrganisationId panel =
                    organisation("Review Panel " + country, country, "Capital", OrganisationKind.INSTITUTE);
            String language = Set.of("KZ", "KG", "TJ", "TM", "UZ").contains(country) ? "ru" : "en";
            expert("expert-" + lower(country), "Expert (" + country + ")", panel, language, ALMATY);
        }
    }

    private void agencies() {
        OrganisationId science =
                organisation("Department of Science and Technology", "CN", "Urumqi", OrganisationKind.MINISTRY);
        person("host-handler", "Host unit handler", science, "en", URUMQI, Role.HOST_HANDLER);
        person("host-approver", "Host unit approver", science, "en", URUMQI, Role.HOST_APPROVER);
        OrganisationId energy = organisation("Department of Energy", "CN", "Urumqi", OrganisationKind.MINISTRY);
        person("co-handler", "Co-handling unit", energy, "en", URUMQI, Role.CO_HANDLER);
        person("host-handler-2", "Second host unit handler", energy, "zh_CN", URUMQI, Role.HOST_HANDLER);
        person("host-approver-2", "Second host unit approver", energy, "zh_CN", URUMQI, Role.HOST_APPROVER);
        OrganisationId agriculture = organisation("Department of Agriculture", "CN", "Urumqi", OrganisationKind.AGENCY);
        person("co-handler-2", "Second co-handling unit", agriculture, "zh_CN", URUMQI, Role.CO_HANDLER);
        OrganisationId government = organisation("Government, home side", "CN", "Beijing", OrganisationKind.MINISTRY);
        person("approver-cn", "Government approver (home)", government, "en", BEIJING, Role.HOME_APPROVER);
        for (String country : PARTNERS) {
            OrganisationId partner =
                    organisation("Government, partner side " + country, country, "Capital", OrganisationKind.MINISTRY);
            String language = Set.of("KZ", "KG", "TJ", "TM", "UZ").contains(country) ? "ru" : "en";
            person(
                    "focal-" + lower(country),
                    "Focal point (" + country + ")",
                    partner,
                    language,
                    ALMATY,
                    Role.PARTNER_FOCAL_POINT);
        }
    }

    private void money() {
        OrganisationId fund = organisation("Cooperation Fund", "CN", "Beijing", OrganisationKind.FUNDER);
        person("funding-officer", "Funding officer", fund, "en", BEIJING, Role.FUNDING_OFFICER);
        person("finance-controller", "Finance controller", fund, "en", BEIJING, Role.FINANCE_CONTROLLER);
    }

    /** Knows two sectors and their usual fields, which ones depends on the name. */
    private void expert(String username, String name, OrganisationId home, String language, ZoneId zone) {
        UserId id = person(username, name, home, language, zone, Role.EXPERT);
        List<Sector> all = List.of(Sector.values());
        int first = Math.floorMod(username.hashCode(), all.size());
        Set<Sector> sectors = Set.of(all.get(first), all.get((first + 1) % all.size()));
        Set<String> fields =
                sectors.stream().map(SectorCodes::of).map(SectorCodes::ford).collect(Collectors.toSet());
        Set<String> languages = Stream.of("en", language.substring(0, 2)).collect(Collectors.toSet());
        Set<String> countries = Stream.of("CN", directory.get(id).country()).collect(Collectors.toSet());
        ProfileDraft profile = new ProfileDraft(fields, sectors, languages, countries, "", REVIEWS_AT_A_TIME);
        SystemUser.as(directory.get(id).actor(), () -> {
            profiles.keep(profile);
            declarations.declare(new DeclarationDraft(List.of(), true));
        });
    }

    private OrganisationId organisation(String name, String country, String city, OrganisationKind kind) {
        return organisations.register(name, country, city, kind);
    }

    private UserId person(
            String username, String name, OrganisationId home, String language, ZoneId zone, Role... roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(List.of(roles));
        return users.create(new UserDraft(username, name, username + MAIL_DOMAIN, home, language, zone, all), PASSWORD);
    }

    private static String lower(String country) {
        return country.toLowerCase(Locale.ROOT);
    }
}
