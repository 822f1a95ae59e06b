package org.krait.module.statistics;

import org.krait.algorithm.math.NormalQuantile;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;

/** The function of {@code _statistics}. */
@ExposeModule(name = "_statistics")
public final class StatisticsModule extends JavaModule {
    public StatisticsModule() {
        super(StatisticsModuleExposed.INSTANCE);
    }

    @Function
    double _normal_dist_inv_cdf(double p, double mu, double sigma) {
        if (p <= 0 || p >= 1) {
            throw Errors.valueError("inv_cdf undefined for these parameters");
        }
        return mu + NormalQuantile.of(p) * sigma;
    }
}
