import java.util.*
import java.util.stream.*
import unrolled.autoregressive.*
import unrolled.core.data.*
import unrolled.core.math.*
import unrolled.core.model.*
import unrolled.core.report.*
import unrolled.core.train.*
