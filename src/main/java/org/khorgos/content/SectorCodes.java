package org.khorgos.content;

import java.util.Map;
import org.khorgos.call.Sector;

/**
 * The codes that usually fit a sector of the cooperation; the proposer may choose others.
 *
 * @param dac purpose code of the OECD Development Assistance Committee
 * @param ford field of research and development
 */
public record SectorCodes(String dac, String ford) {
    private static final Map<Sector, SectorCodes> USUAL = Map.of(
            Sector.ACADEMIC_RESEARCH, new SectorCodes("43082", "1.7"),
            Sector.INDUSTRIAL_ENGINEERING, new SectorCodes("32182", "2.11"),
            Sector.NEW_ENERGY, new SectorCodes("23182", "2.7"),
            Sector.AGRICULTURE, new SectorCodes("31182", "4.1"));

    /** What usually fits that sector. */
    public static SectorCodes of(Sector sector) {
        return USUAL.getOrDefault(sector, new SectorCodes("", ""));
    }
}
